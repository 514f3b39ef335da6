import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, type CompanyCommand, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  ChangesVersionOf,
  Cursor,
  IdParam,
  IfMatch,
  type Page,
  pageOf,
  periodOf,
  toPage,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { BookVisit } from '../commands/book-visit.js';
import { ChangeVisit } from '../commands/change-visit.js';
import {
  AnswerProposal,
  CancelVisit,
  MakeVisit,
  MissPolicyholder,
  RecordProposal,
  StartVisit,
} from '../commands/visit-moves.js';
import { VisitNotFound } from '../contracts/index.js';
import {
  EmployeeUnusable,
  InspectionIsPlanned,
  NoTimeIsProposed,
  TaskTakesNoVisits,
  TimeIsPast,
  TimeIsToCome,
  VisitIsOver,
} from '../domain/visit-errors.js';
import { TaskToVisitUnknown } from '../domain/task-errors.js';
import { ListVisits, type VisitView } from '../queries/list-visits.js';
import {
  DepartureRequest,
  ListVisitsQuery,
  ProposalAnswerRequest,
  ProposalRequest,
  termsOf,
  toVisitBody,
  VisitChangeRequest,
  VisitCompletionRequest,
  VisitRequest,
  VisitResponse,
} from './visit.dto.js';

const cursor = new Cursor('starts-at', 'instant', 'uuid');
const OVER = new VisitIsOver('made');
const EMPLOYEE = new EmployeeUnusable('anna');
const FOLLOWS = 'The inspection date of the task follows an inspection, and Scalepoint is told.';
const WARNS = 'Other visits of the employee at the same time are answered as `conflicts`; nothing is refused.';

@ApiTags('Visits')
@Controller('v1/visits')
@RequirePermission('tasks:manage', 'visits:manage')
export class VisitController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @RequirePermission('tasks:read', 'visits:manage')
  @ApiOperation({
    summary: 'List visits',
    description: 'Lists visits by their start, earliest first, with what a calendar shows of their tasks.',
  })
  @ApiOkResponse({ type: pageOf(VisitResponse) })
  @ApiProblems(400)
  async list(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListVisitsQuery): Promise<Page<object>> {
    const { taskId, employeeId, assigned, status: statuses, limit } = query;
    const after = query.cursor === undefined ? undefined : cursor.decode(query.cursor);
    const filter = { taskId, employeeId, assigned, statuses, ...periodOf(query), after };
    const rows = await this.queries.execute(new ListVisits(companyId, filter, limit + 1));
    const encode = ({ startsAt, id }: VisitView) => cursor.encode([startsAt.toISOString(), id]);
    return toPage(rows, limit, encode, toVisitBody);
  }

  @Get(':id')
  @RequirePermission('tasks:read', 'visits:manage')
  @ApiOperation({ summary: 'Get a visit', description: 'Returns a visit. The ETag is its version.' })
  @ApiOkResponse({ type: VisitResponse })
  @ApiProblems(400, VisitNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return only(await this.queries.execute(new ListVisits(companyId, { id }, 1)));
  }

  @Post()
  @ApiOperation({ summary: 'Schedule a visit', description: `Books a visit of a task. ${FOLLOWS} ${WARNS}` })
  @ApiCreatedResponse({ type: VisitResponse })
  @ApiProblems(
    400,
    TaskToVisitUnknown,
    EMPLOYEE,
    new TaskTakesNoVisits('closed'),
    new InspectionIsPlanned('0190f0c4-7a3b-7c11-8b52-2f4c8e1d9a01'),
  )
  book(@CurrentPrincipal() { companyId }: Principal, @Body() body: VisitRequest) {
    return this.answer(new BookVisit(companyId, body.taskId, body.kind, termsOf(body), body.id ?? null));
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Change a visit',
    description: `Moves a visit, assigns it, or changes its duration or note. ${FOLLOWS} ${WARNS} A visit whose policyholder was not reached is planned again by another time.`,
  })
  @ApiOkResponse({ type: VisitResponse })
  @ApiProblems(400, VisitNotFound, EMPLOYEE, OVER)
  change(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() body: VisitChangeRequest,
  ) {
    return this.answer(new ChangeVisit(companyId, id, termsOf(body), version));
  }

  @Post(':id/departure')
  @HttpCode(200)
  @ChangesVersionOf('visits.visit', 'id')
  @ApiOperation({ summary: 'Start a visit', description: 'Reports that the employee is on the way.' })
  @ApiOkResponse({ type: VisitResponse })
  @ApiProblems(400, VisitNotFound, OVER)
  start(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @Body() { arrivesAt }: DepartureRequest) {
    return this.answer(new StartVisit(companyId, id, arrivesAt ? new Date(arrivesAt) : null));
  }

  @Post(':id/failed-attempts')
  @HttpCode(200)
  @ChangesVersionOf('visits.visit', 'id')
  @ApiOperation({
    summary: 'Report a policyholder as not reached',
    description: 'Counts the attempt. The visit stays open and waits for another time.',
  })
  @ApiOkResponse({ type: VisitResponse })
  @ApiProblems(400, VisitNotFound, OVER)
  notReached(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return this.answer(new MissPolicyholder(companyId, id));
  }

  @Post(':id/completion')
  @HttpCode(200)
  @ChangesVersionOf('visits.visit', 'id')
  @ApiOperation({
    summary: 'Report a visit as made',
    description: 'Reports that the visit was made. An inspection is also reported at its task, if the task allows it.',
  })
  @ApiOkResponse({ type: VisitResponse })
  @ApiProblems(400, VisitNotFound, OVER, TimeIsToCome)
  made(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string, @Body() { at }: VisitCompletionRequest) {
    return this.answer(new MakeVisit(companyId, id, at === undefined ? null : new Date(at)));
  }

  @Post(':id/cancellation')
  @HttpCode(200)
  @ChangesVersionOf('visits.visit', 'id')
  @ApiOperation({
    summary: 'Cancel a visit',
    description:
      'Cancels a visit that was not made. The inspection date that Scalepoint was told stays until another one.',
  })
  @ApiOkResponse({ type: VisitResponse })
  @ApiProblems(400, VisitNotFound, OVER)
  cancel(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    return this.answer(new CancelVisit(companyId, id));
  }

  @Post(':id/proposal')
  @HttpCode(200)
  @ChangesVersionOf('visits.visit', 'id')
  @ApiOperation({
    summary: 'Add a proposed time',
    description:
      'Records another time that the policyholder proposed. The visit stays as it is until the proposal is accepted or dismissed; a later proposal replaces it.',
  })
  @ApiOkResponse({ type: VisitResponse })
  @ApiProblems(400, VisitNotFound, OVER, TimeIsPast)
  propose(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { startsAt, note }: ProposalRequest,
  ) {
    return this.answer(new RecordProposal(companyId, id, new Date(startsAt), note ?? null));
  }

  @Post(':id/proposal-answer')
  @HttpCode(200)
  @ChangesVersionOf('visits.visit', 'id')
  @ApiOperation({
    summary: 'Accept or dismiss a proposed time',
    description: 'Moves the visit to the time that the policyholder proposed, or dismisses the proposal.',
  })
  @ApiOkResponse({ type: VisitResponse })
  @ApiProblems(400, VisitNotFound, OVER, NoTimeIsProposed)
  answerProposal(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { accept }: ProposalAnswerRequest,
  ) {
    return this.answer(new AnswerProposal(companyId, id, accept));
  }

  private async answer(command: CompanyCommand<{ visitId: string }>) {
    const view = ({ visitId }: { visitId: string }) => new ListVisits(command.companyId, { id: visitId }, 1);
    return only(await this.commands.answer(command, view));
  }
}

function only([found]: readonly VisitView[]) {
  if (!found) throw new VisitNotFound();
  return toVisitBody(found);
}
