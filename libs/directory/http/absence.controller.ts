import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, ExternalIdParam, IfMatch, ListQuery, type Page, pageOf, toPage } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { PutAbsence } from '../commands/put-absence.js';
import { EntryNotFound } from '../contracts/index.js';
import { AbsenceEndsBeforeItBegins, DeputyUnusable } from '../domain/absence-errors.js';
import { type AbsenceView, ListAbsences } from '../queries/list-absences.js';
import { AbsenceBody, AbsenceResponse } from './absence.dto.js';

const cursor = new Cursor('employee', 'text');

@ApiTags('Directory')
@Controller('v1/absences')
@RequirePermission('tasks:read')
export class AbsenceController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List absences',
    description: 'Lists the employees for whom an absence or a standing deputy was saved, by their id.',
  })
  @ApiOkResponse({ type: pageOf(AbsenceResponse) })
  @ApiProblems(400)
  async list(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListQuery): Promise<Page<AbsenceView>> {
    const [after] = query.cursor === undefined ? [] : cursor.decode(query.cursor);
    const rows = await this.queries.execute(new ListAbsences(companyId, { after }, query.limit + 1));
    return toPage(
      rows,
      query.limit,
      ({ employeeId }) => cursor.encode([employeeId]),
      (row) => row,
    );
  }

  @Get(':employeeId')
  @ApiOperation({
    summary: 'Get the absence of an employee',
    description: 'Returns when the employee is away, and the standing deputy.',
  })
  @ApiOkResponse({ type: AbsenceResponse })
  @ApiProblems(400, EntryNotFound)
  async get(
    @CurrentPrincipal() { companyId }: Principal,
    @ExternalIdParam('employeeId', 'anna') employeeId: string,
  ): Promise<AbsenceView> {
    const [absence] = await this.queries.execute(new ListAbsences(companyId, { employeeId }, 1));
    if (!absence) throw new EntryNotFound();
    return absence;
  }

  @Put(':employeeId')
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Set the absence of an employee',
    description:
      'From the first to the last day, both included and in Danish time, the tasks of the employee also count as the ' +
      'deputy’s: in the filter `responsibleId`, and for notices.',
  })
  @ApiOkResponse({ type: AbsenceResponse })
  @ApiProblems(400, EntryNotFound, AbsenceEndsBeforeItBegins, DeputyUnusable)
  async put(
    @CurrentPrincipal() { companyId }: Principal,
    @ExternalIdParam('employeeId', 'anna') employeeId: string,
    @IfMatch() version: number | null,
    @Body() { deputyId, from, until }: AbsenceBody,
  ) {
    const command = new PutAbsence(companyId, employeeId, { deputyId, from, until }, version);
    const [absence] = await this.commands.answer(command, () => new ListAbsences(companyId, { employeeId }, 1));
    return absence;
  }
}
