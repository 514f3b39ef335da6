import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, type CompanyCommand } from '#platform/cqrs';
import { ApiProblems, ChangesVersionOf, CurrentLanguage, IdParam, type Language } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { DismissDouble } from '../commands/dismiss-double.js';
import { TaskNotFound } from '../contracts/not-found.js';
import { ListTasks } from '../queries/list-tasks.js';
import { TaskResponse, type TaskView, toTaskView } from './task-response.dto.js';
import { NO_DOUBLE, NO_TASK } from './task.problems.js';

@ApiTags('Tasks')
@Controller('v1/tasks/:id')
@RequirePermission('tasks:manage')
@ChangesVersionOf('case-intake.task', 'id')
@ApiProblems(400, NO_TASK)
export class DoublesController {
  constructor(private readonly commands: Commands) {}

  @Post('possible-doubles/:otherId/dismissal')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Dismiss a possible double',
    description: 'Says that the two tasks are not the same. They are not suggested again, whichever of them is shown.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(NO_DOUBLE)
  dismiss(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IdParam('otherId') otherId: string,
    @CurrentLanguage() language: Language,
  ) {
    return this.answer(new DismissDouble(companyId, id, otherId), language);
  }

  private async answer(command: CompanyCommand<{ taskId: string }>, language: Language): Promise<TaskView> {
    const view = ({ taskId }: { taskId: string }) =>
      new ListTasks(command.companyId, { id: taskId }, { sort: 'newest' }, 1);
    const [row] = await this.commands.answer(command, view);
    if (!row) throw new TaskNotFound();
    return toTaskView(row, language);
  }
}
