import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Commands } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, IdParam, type Language, ChangesVersionOf, upperBoundOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import {
  AcceptTask,
  BeginRepair,
  CloseTask,
  ReopenTask,
  CompleteTask,
  PostponeDeadline,
  RejectTask,
  ReportInspection,
  ScheduleInspection,
} from '../commands/task-moves.js';
import { ChooseDebtor } from '../commands/choose-debtor.js';
import { HandleAnswer } from '../commands/handle-answer.js';
import { NameScalepointCase } from '../commands/name-scalepoint-case.js';
import { OpenCase } from '../commands/open-case.js';
import { answerWithTask } from './task-answer.js';
import { TaskResponse } from './task-response.dto.js';
import {
  CANCELLED,
  CASE_KNOWN,
  ERASED,
  MERGED,
  NO_ANSWER,
  NO_RETRY,
  NO_TASK,
  NOT_POSSIBLE,
  PAST,
  STATUS_CHANGED,
  TO_COME,
  UNKNOWN_DEADLINE,
  UNUSABLE,
} from './task.problems.js';
import {
  AnswerHandlingRequest,
  CompletionRequest,
  DebtorRequest,
  InspectionRequest,
  MoveQuery,
  PostponementRequest,
  RejectionRequest,
  ScalepointCaseRequest,
} from './task-request.dto.js';

const TOLD = 'Scalepoint is notified in the background, and its response appears on the timeline.';

@ApiTags('Tasks')
@Controller('v1/tasks/:id')
@RequirePermission('tasks:manage')
@ChangesVersionOf('case-intake.task', 'id')
@ApiProblems(400, NO_TASK, NOT_POSSIBLE, STATUS_CHANGED)
export class TaskMovesController {
  constructor(private readonly commands: Commands) {}

  @Post('acceptance')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accept a task', description: `Accepts a task that has a case. ${TOLD}` })
  @ApiOkResponse({ type: TaskResponse })
  accept(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { ifStatus }: MoveQuery,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(this.commands, new AcceptTask(companyId, id).onlyIn(ifStatus), language);
  }

  @Post('rejection')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Reject a task',
    description: `Rejects the task and gives a reason. Allowed until the repair has started. ${TOLD}`,
  })
  @ApiOkResponse({ type: TaskResponse })
  reject(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { reason }: RejectionRequest,
    @Query() { ifStatus }: MoveQuery,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(this.commands, new RejectTask(companyId, id, reason).onlyIn(ifStatus), language);
  }

  @Post('inspection')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Schedule the inspection',
    description: `Sets or changes the inspection time of an accepted task. ${TOLD}`,
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(PAST)
  schedule(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { at }: InspectionRequest,
    @Query() { ifStatus }: MoveQuery,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(
      this.commands,
      new ScheduleInspection(companyId, id, new Date(at)).onlyIn(ifStatus),
      language,
    );
  }

  @Post('inspection-report')
  @HttpCode(200)
  @ApiOperation({ summary: 'Report the inspection', description: `Reports that the damage was inspected. ${TOLD}` })
  @ApiOkResponse({ type: TaskResponse })
  inspected(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { ifStatus }: MoveQuery,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(this.commands, new ReportInspection(companyId, id).onlyIn(ifStatus), language);
  }

  @Post('repair')
  @HttpCode(200)
  @ApiOperation({ summary: 'Start the repair', description: `Reports that the repair has started. ${TOLD}` })
  @ApiOkResponse({ type: TaskResponse })
  repair(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { ifStatus }: MoveQuery,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(this.commands, new BeginRepair(companyId, id).onlyIn(ifStatus), language);
  }

  @Post('completion')
  @HttpCode(200)
  @ApiOperation({ summary: 'Complete a task', description: `Reports that the work is finished. ${TOLD}` })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(TO_COME)
  complete(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { at }: CompletionRequest,
    @Query() { ifStatus }: MoveQuery,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(
      this.commands,
      new CompleteTask(companyId, id, at === undefined ? null : new Date(at)).onlyIn(ifStatus),
      language,
    );
  }

  @Post('closing')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Close a task',
    description:
      'Closes a rejected, completed or invoiced task. It changes no more unless it is reopened. Scalepoint is not notified.',
  })
  @ApiOkResponse({ type: TaskResponse })
  close(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { ifStatus }: MoveQuery,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(this.commands, new CloseTask(companyId, id).onlyIn(ifStatus), language);
  }

  @Post('reopening')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Reopen a task',
    description:
      'Continues a task that had ended. A rejected task gets the status that it had before the rejection, a completed or invoiced ' +
      'one is in repair again, and a closed one gets the status before it was closed. Scalepoint is notified of the status, except ' +
      'when a closed task is reopened, because it was never told of the closing. Invoices that were posted stay posted. A task that ' +
      'the insurer cancelled can be reopened once the insurer sent it as new (`case-intake.sent-again-after-cancellation`).',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(ERASED, CANCELLED, MERGED)
  reopen(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { ifStatus }: MoveQuery,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(this.commands, new ReopenTask(companyId, id).onlyIn(ifStatus), language);
  }

  @Post('retry')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Retry opening the case',
    description: 'Opens the case of a task that needs attention, if the issue is resolved.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(NO_RETRY)
  retry(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @CurrentLanguage() language: Language) {
    return answerWithTask(this.commands, new OpenCase(companyId, id), language);
  }

  @Post('debtor')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Choose the debtor',
    description:
      'If the task has no case yet, sets its debtor and retries opening the case. Otherwise changes the debtor of the case, as an edit.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(UNUSABLE)
  debtor(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { debtorId }: DebtorRequest,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(this.commands, new ChooseDebtor(companyId, id, debtorId), language);
  }

  @Post('scalepoint-case')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Set the Scalepoint case id',
    description:
      'Sets the case id that invoices and files need. Tasks received as XML do not contain it. It is part of ' +
      'the case’s address in Scalepoint.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(CASE_KNOWN)
  scalepointCase(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { scalepointCaseId }: ScalepointCaseRequest,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(
      this.commands,
      new NameScalepointCase(companyId, id, scalepointCaseId.toLowerCase()),
      language,
    );
  }

  @Post('deadlines/:name')
  @HttpCode(200)
  @ApiParam({ name: 'name', example: 'inspection' })
  @ApiOperation({
    summary: 'Postpone a deadline',
    description: `Moves an open deadline and records the reason. The new time applies until the insurer sends another one. ${TOLD}`,
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(NO_TASK, UNKNOWN_DEADLINE, PAST)
  postpone(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Param('name') name: string,
    @Body() { at, reason }: PostponementRequest,
    @Query() { ifStatus }: MoveQuery,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(
      this.commands,
      new PostponeDeadline(companyId, id, name, upperBoundOf(at), reason).onlyIn(ifStatus),
      language,
    );
  }

  @Post('answers/:about/handling')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Handle a response of Scalepoint',
    description:
      'Marks what Scalepoint rejected, or may not have received, as handled, and sends it again if asked to.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(NO_ANSWER)
  handleAnswer(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IdParam('about') about: string,
    @Body() { sendAgain }: AnswerHandlingRequest,
    @CurrentLanguage() language: Language,
  ) {
    return answerWithTask(this.commands, new HandleAnswer(companyId, id, about, sendAgain), language);
  }
}
