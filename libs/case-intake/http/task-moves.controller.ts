import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Commands, type CompanyCommand } from '#platform/cqrs';
import { ApiProblems, CurrentLanguage, IdParam, type Language } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import {
  AcceptTask,
  BeginRepair,
  CloseTask,
  CompleteTask,
  PostponeDeadline,
  RejectTask,
  ReportInspection,
  ScheduleInspection,
} from '../commands/task-moves.js';
import { ChooseDebtor } from '../commands/choose-debtor.js';
import { NameScalepointCase } from '../commands/name-scalepoint-case.js';
import { OpenCase } from '../commands/open-case.js';
import { TaskNotFound } from '../contracts/not-found.js';
import { ListTasks } from '../queries/list-tasks.js';
import { TaskResponse, type TaskView, toTaskView } from './task-response.dto.js';
import {
  CASE_KNOWN,
  NO_RETRY,
  NO_TASK,
  NOT_POSSIBLE,
  PAST,
  TO_COME,
  UNKNOWN_DEADLINE,
  UNUSABLE,
} from './task.problems.js';
import {
  CompletionRequest,
  DebtorRequest,
  InspectionRequest,
  PostponementRequest,
  RejectionRequest,
  ScalepointCaseRequest,
} from './task-request.dto.js';

const TOLD = 'Scalepoint is told in the background; its answer shows on the timeline.';

@ApiTags('Opgaver')
@Controller('v1/tasks/:id')
@RequirePermission('tasks:manage')
@ApiProblems(400, NO_TASK, NOT_POSSIBLE)
export class TaskMovesController {
  constructor(private readonly commands: Commands) {}

  @Post('acceptance')
  @HttpCode(200)
  @ApiOperation({ summary: 'Accept a task', description: `Takes the task on, once it has its case. ${TOLD}` })
  @ApiOkResponse({ type: TaskResponse })
  accept(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @CurrentLanguage() language: Language) {
    return this.answer(new AcceptTask(companyId, id), language);
  }

  @Post('rejection')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Reject a task',
    description: `Says no, and why; possible until the repair has begun. ${TOLD}`,
  })
  @ApiOkResponse({ type: TaskResponse })
  reject(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { reason }: RejectionRequest,
    @CurrentLanguage() language: Language,
  ) {
    return this.answer(new RejectTask(companyId, id, reason), language);
  }

  @Post('inspection')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Schedule the inspection',
    description: `Sets or moves the time of the inspection of an accepted task. ${TOLD}`,
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(PAST)
  schedule(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { at }: InspectionRequest,
    @CurrentLanguage() language: Language,
  ) {
    return this.answer(new ScheduleInspection(companyId, id, new Date(at)), language);
  }

  @Post('inspection-report')
  @HttpCode(200)
  @ApiOperation({ summary: 'Report the inspection', description: `The damage was inspected. ${TOLD}` })
  @ApiOkResponse({ type: TaskResponse })
  inspected(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @CurrentLanguage() language: Language,
  ) {
    return this.answer(new ReportInspection(companyId, id), language);
  }

  @Post('repair')
  @HttpCode(200)
  @ApiOperation({ summary: 'Begin the repair', description: `The work is under way. ${TOLD}` })
  @ApiOkResponse({ type: TaskResponse })
  repair(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @CurrentLanguage() language: Language) {
    return this.answer(new BeginRepair(companyId, id), language);
  }

  @Post('completion')
  @HttpCode(200)
  @ApiOperation({ summary: 'Report completion', description: `The work is done. ${TOLD}` })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(TO_COME)
  complete(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { at }: CompletionRequest,
    @CurrentLanguage() language: Language,
  ) {
    return this.answer(new CompleteTask(companyId, id, at === undefined ? null : new Date(at)), language);
  }

  @Post('closing')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Close a task',
    description: 'Ends a rejected, completed or invoiced task; nothing moves it after that. Scalepoint is not told.',
  })
  @ApiOkResponse({ type: TaskResponse })
  close(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @CurrentLanguage() language: Language) {
    return this.answer(new CloseTask(companyId, id), language);
  }

  @Post('retry')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Try again',
    description: 'Opens the case of a task that needed attention, if that is mended.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(NO_RETRY)
  retry(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @CurrentLanguage() language: Language) {
    return this.answer(new OpenCase(companyId, id, true), language);
  }

  @Post('debtor')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Choose the debtor',
    description:
      'Before the task has its case: whose case it becomes, which is then tried again. Afterwards: the debtor of the case, as an edit that stays.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(UNUSABLE)
  debtor(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { debtorId }: DebtorRequest,
    @CurrentLanguage() language: Language,
  ) {
    return this.answer(new ChooseDebtor(companyId, id, debtorId), language);
  }

  @Post('scalepoint-case')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Name the case at Scalepoint',
    description:
      'Tasks that come as XML do not carry the id of their case, which invoices and files need. It stands in the ' +
      'address of the case in Scalepoint.',
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(CASE_KNOWN)
  scalepointCase(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { caseId }: ScalepointCaseRequest,
    @CurrentLanguage() language: Language,
  ) {
    return this.answer(new NameScalepointCase(companyId, id, caseId.toLowerCase()), language);
  }

  @Post('deadlines/:name')
  @HttpCode(200)
  @ApiParam({ name: 'name', example: 'inspection' })
  @ApiOperation({
    summary: 'Postpone a deadline',
    description: `Moves a deadline that is still open, and keeps the reason. It holds until the insurer sends another time. ${TOLD}`,
  })
  @ApiOkResponse({ type: TaskResponse })
  @ApiProblems(NO_TASK, UNKNOWN_DEADLINE, PAST)
  postpone(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Param('name') name: string,
    @Body() { at, reason }: PostponementRequest,
    @CurrentLanguage() language: Language,
  ) {
    return this.answer(new PostponeDeadline(companyId, id, name, new Date(at), reason), language);
  }

  private async answer(command: CompanyCommand<{ taskId: string }>, language: Language): Promise<TaskView> {
    const view = ({ taskId }: { taskId: string }) =>
      new ListTasks(command.companyId, { id: taskId }, { sort: 'newest' }, 1);
    const [row] = await this.commands.answer(command, view);
    if (!row) throw new TaskNotFound();
    return toTaskView(row, language);
  }
}
