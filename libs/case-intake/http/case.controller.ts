import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, IfMatch, type Page, pageOf, toPage, ChangesVersionOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { EditCase } from '../commands/edit-case.js';
import { ResolveDifference } from '../commands/resolve-difference.js';
import { CaseNotFound } from '../contracts/not-found.js';
import { type CaseView, ListCases } from '../queries/list-cases.js';
import { NameCases } from '../queries/name-cases.js';
import { CaseEditRequest, CaseResponse, DifferenceResolutionRequest, ListCasesQuery } from './case.dto.js';
import { ExpandQuery } from './names.dto.js';
import { NO_DIFFERENCE, UNUSABLE } from './task.problems.js';

const caseCursor = new Cursor('number desc', 'integer');

@ApiTags('Cases')
@Controller('v1/cases')
@RequirePermission('cases:read')
export class CaseController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'List cases', description: 'Lists cases, newest first. Each value has its origin.' })
  @ApiOkResponse({ type: pageOf(CaseResponse) })
  @ApiProblems(400)
  async list(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListCasesQuery): Promise<Page<CaseView>> {
    const [after] = query.cursor === undefined ? [] : caseCursor.decode(query.cursor);
    const { number, debtorId, taskId, updatedSince, expand, limit } = query;
    const since = updatedSince === undefined ? undefined : new Date(updatedSince);
    const filter = { number, debtorId, taskId, updatedSince: since, after };
    const rows = await this.queries.execute(new ListCases(companyId, filter, limit + 1));
    return toPage(
      await this.named(companyId, rows, expand),
      limit,
      ({ number }) => caseCursor.encode([number]),
      (row) => row,
    );
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Get a case',
    description:
      'Returns a case, with the differences between values edited by users and the insurer’s current values.',
  })
  @ApiOkResponse({ type: CaseResponse })
  @ApiProblems(400, CaseNotFound)
  async get(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Query() { expand }: ExpandQuery,
  ): Promise<CaseView> {
    const rows = await this.queries.execute(new ListCases(companyId, { id }, 1));
    return only(await this.named(companyId, rows, expand));
  }

  @Patch(':id')
  @RequirePermission('cases:manage')
  @ApiOperation({
    summary: 'Edit a case',
    description:
      'Changes the given fields. Edited values take precedence over later values from the insurer, which are then listed under `differences`.',
  })
  @ApiOkResponse({ type: CaseResponse })
  @ApiProblems(400, CaseNotFound, UNUSABLE)
  async edit(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { ...edits }: CaseEditRequest,
    @IfMatch() version: number | null,
  ): Promise<CaseView> {
    return this.answer(new EditCase(companyId, id, edits, version));
  }

  @Post(':id/differences/:field')
  @ChangesVersionOf('case-intake.case', 'id')
  @RequirePermission('cases:manage')
  @HttpCode(200)
  @ApiParam({ name: 'field', example: 'description' })
  @ApiOperation({
    summary: 'Resolve a difference',
    description:
      'Applies the insurer’s value, after which the field follows the task again, or keeps the edited value.',
  })
  @ApiOkResponse({ type: CaseResponse })
  @ApiProblems(400, CaseNotFound, NO_DIFFERENCE)
  async resolve(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Param('field') field: string,
    @Body() { keep }: DifferenceResolutionRequest,
  ): Promise<CaseView> {
    return this.answer(new ResolveDifference(companyId, id, field, keep));
  }

  private async named(companyId: string, rows: CaseView[], expand: ExpandQuery['expand']): Promise<CaseView[]> {
    if (!expand?.includes('names')) return rows;
    const names = await this.queries.execute(new NameCases(companyId, rows));
    return rows.map((row, index) => ({ ...row, names: names[index] }));
  }

  private async answer(command: EditCase | ResolveDifference): Promise<CaseView> {
    const view = ({ caseId }: { caseId: string }) => new ListCases(command.companyId, { id: caseId }, 1);
    return only(await this.commands.answer(command, view));
  }
}

function only([found]: CaseView[]): CaseView {
  if (!found) throw new CaseNotFound();
  return found;
}
