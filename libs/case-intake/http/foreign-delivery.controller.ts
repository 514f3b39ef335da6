import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, IdParam, IfMatch, type Language } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { DecideForeignDelivery } from '../commands/decide-foreign-delivery.js';
import { TaskNotFound } from '../contracts/not-found.js';
import { ListTasks } from '../queries/list-tasks.js';
import { TaskResponse, type TaskView, toTaskView } from './task-response.dto.js';
import { NO_FOREIGN_DELIVERY, NO_TASK } from './task.problems.js';

@ApiTags('Tasks')
@Controller('v1/tasks/:id/foreign-deliveries/:deliveryId')
@RequirePermission('tasks:manage')
@ApiProblems(400, NO_TASK, NO_FOREIGN_DELIVERY, 412, 428)
export class ForeignDeliveryController {
  constructor(private readonly commands: Commands) {}

  @Post('acceptance')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Apply a delivery of another insurer',
    description:
      'Applies the update or cancellation as if the task’s own insurer had sent it. The task then belongs to the sender.',
  })
  @ApiOkResponse({ type: TaskResponse })
  accept(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IdParam('deliveryId') deliveryId: string,
    @IfMatch() version: number | null,
    @CurrentLanguage() language: Language,
  ) {
    return this.answer(new DecideForeignDelivery(companyId, id, deliveryId, 'accept', version), language);
  }

  @Post('dismissal')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Dismiss a delivery of another insurer',
    description:
      'Leaves the task unchanged. The delivery remains stored, and the same content is a duplicate if it is sent again.',
  })
  @ApiOkResponse({ type: TaskResponse })
  dismiss(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IdParam('deliveryId') deliveryId: string,
    @IfMatch() version: number | null,
    @CurrentLanguage() language: Language,
  ) {
    return this.answer(new DecideForeignDelivery(companyId, id, deliveryId, 'dismiss', version), language);
  }

  private async answer(command: DecideForeignDelivery, language: Language): Promise<TaskView> {
    const view = () => new ListTasks(command.companyId, { id: command.taskId }, { sort: 'newest' }, 1);
    const [row] = await this.commands.answer(command, view);
    if (!row) throw new TaskNotFound();
    return toTaskView(row, language);
  }
}
