import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands } from '#platform/cqrs';
import { ApiProblems, ChangesVersionOf, CurrentLanguage, IdParam, type Language } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { DismissDouble } from '../commands/dismiss-double.js';
import { MergeTasks } from '../commands/merge-tasks.js';
import { SeparateTask } from '../commands/separate-task.js';
import { answerWithTask } from './task-answer.js';
import { TaskResponse } from './task-response.dto.js';
import { TaskMergingRequest } from './task-request.dto.js';
import {
  ERASED,
  HAS_DOUBLES,
  OTHERS_ON_CASE,
  MERGED,
  NO_DOUBLE,
  NO_KEPT_TASK,
  NO_TASK,
  NOT_MERGED,
  NOT_POSSIBLE,
  SAME_TASK,
} from './task.problems.js';

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
    return answerWithTask(this.commands, new DismissDouble(companyId, id, otherId), language);
  }

  @Post('merging')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Merge a task into another one',
    description:
      'For a task that the insurer sent twice. The work continues on the task that is kept, whose timeline, messages and files show those ' +
      'of both. This one is closed without notifying Scalepoint; it keeps what it has, and what the insurer sends about it later is ' +
      'applied to it and shown on the kept task. Its case is marked with `task-merged` and kept.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(NO_KEPT_TASK, SAME_TASK, MERGED, HAS_DOUBLES, OTHERS_ON_CASE, ERASED, NOT_POSSIBLE)
  merge(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { taskId }: TaskMergingRequest,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(this.commands, new MergeTasks(companyId, id, taskId), language);
  }

  @Post('separation')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Separate a merged task',
    description:
      'Undoes a merge: the task gets the status that it had before, or is cancelled if the insurer cancelled it meanwhile. Scalepoint ' +
      'is not notified.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(NOT_MERGED)
  separate(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @CurrentLanguage() language: Language) {
    return answerWithTask(this.commands, new SeparateTask(companyId, id), language);
  }
}
