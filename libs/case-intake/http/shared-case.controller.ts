import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands } from '#platform/cqrs';
import { ApiProblems, ChangesVersionOf, CurrentLanguage, IdParam, type Language } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { SeparateCase } from '../commands/separate-case.js';
import { ShareCase } from '../commands/share-case.js';
import { answerWithTask } from './task-answer.js';
import { CaseSharingRequest } from './task-request.dto.js';
import { TaskResponse } from './task-response.dto.js';
import {
  ERASED,
  MERGED,
  NO_CASE,
  NO_TASK,
  NOT_POSSIBLE,
  ON_ITS_OWN_CASE,
  POSTED,
  SHARING_PROBLEMS,
} from './task.problems.js';

@ApiTags('Tasks')
@Controller('v1/tasks/:id')
@RequirePermission('tasks:manage')
@ChangesVersionOf('case-intake.task', 'id')
@ApiProblems(400, NO_TASK, ON_ITS_OWN_CASE, NO_CASE, POSTED)
export class SharedCaseController {
  constructor(private readonly commands: Commands) {}

  @Post('case-sharing')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Move a task to the case of another task',
    description:
      'For two tasks of one claim that are one job. The work on this task continues on the case of the other task, the main task. ' +
      'Each task keeps its own status, deadlines, messages and approved amount, and invoices name the task that they belong to. The ' +
      'case that was opened for this task keeps its number and documents, is marked with `task-on-other-case`, and follows the ' +
      'insurer’s updates until the task is given its own case again.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(ERASED, MERGED, NOT_POSSIBLE, ...SHARING_PROBLEMS)
  share(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { taskId }: CaseSharingRequest,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(this.commands, new ShareCase(companyId, id, taskId), language);
  }

  @Post('case-separation')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Separate a task from the case of another task',
    description:
      'The task goes on with the case that was opened for it. Not possible once an invoice of the task was posted on the shared case.',
  })
  @ApiOkResponse({ type: TaskResponse })
  separate(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @CurrentLanguage() language: Language) {
    return answerWithTask(this.commands, new SeparateCase(companyId, id), language);
  }
}
