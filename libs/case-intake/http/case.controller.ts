import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, IfMatch, ListQuery, type Page, pageOf, toPage } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { EditCase } from '../commands/edit-case.js';
import { SettleDifference } from '../commands/settle-difference.js';
import { CaseNotFound } from '../contracts/not-found.js';
import { type CaseView, ListCases } from '../queries/list-cases.js';
import { CaseEditRequest, CaseResponse, SettlementRequest } from './case.dto.js';
import { UNUSABLE } from './task.problems.js';

const caseCursor = new Cursor('number desc', 'integer');

const NOT_FOUND = { status: 404, code: 'case-intake.case-not-found', detail: 'Der er ingen sag med dette id.' };
const NO_DIFFERENCE = {
  status: 404,
  code: 'case-intake.no-such-difference',
  detail: 'Sagen og opgaven siger det samme om "description". Hent sagen igen for at se, hvor de er forskellige.',
};

@ApiTags('Sager')
@Controller('v1/cases')
@RequirePermission('cases:read')
export class CaseController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Cases', description: 'Each value with where it came from; newest first.' })
  @ApiOkResponse({ type: pageOf(CaseResponse) })
  @ApiProblems(400)
  async list(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListQuery): Promise<Page<CaseView>> {
    const [after] = query.cursor === undefined ? [] : caseCursor.decode(query.cursor);
    const rows = await this.queries.execute(new ListCases(companyId, { after }, query.limit + 1));
    return toPage(
      rows,
      query.limit,
      ({ number }) => caseCursor.encode([number]),
      (row) => row,
    );
  }

  @Get(':id')
  @ApiOperation({
    summary: 'One case',
    description: 'With the differences between what people wrote and what the insurer says now.',
  })
  @ApiOkResponse({ type: CaseResponse })
  @ApiProblems(400, NOT_FOUND)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<CaseView> {
    return only(await this.queries.execute(new ListCases(companyId, { id }, 1)));
  }

  @Patch(':id')
  @RequirePermission('cases:manage')
  @ApiOperation({
    summary: 'Edit a case',
    description:
      'Changes the fields that are sent. They win over what the insurer sends later, which is then listed under `differences`.',
  })
  @ApiOkResponse({ type: CaseResponse })
  @ApiProblems(400, NOT_FOUND, UNUSABLE)
  async edit(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { ...edits }: CaseEditRequest,
    @IfMatch() version: number | null,
  ): Promise<CaseView> {
    return this.answer(new EditCase(companyId, id, edits, version));
  }

  @Post(':id/differences/:field')
  @RequirePermission('cases:manage')
  @HttpCode(200)
  @ApiParam({ name: 'field', example: 'description' })
  @ApiOperation({
    summary: 'Settle a difference',
    description: 'Takes the insurer’s word for a field, which then follows the task again, or keeps what people wrote.',
  })
  @ApiOkResponse({ type: CaseResponse })
  @ApiProblems(400, NOT_FOUND, NO_DIFFERENCE)
  async settle(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Param('field') field: string,
    @Body() { keep }: SettlementRequest,
  ): Promise<CaseView> {
    return this.answer(new SettleDifference(companyId, id, field, keep));
  }

  private async answer(command: EditCase | SettleDifference): Promise<CaseView> {
    const view = ({ caseId }: { caseId: string }) => new ListCases(command.companyId, { id: caseId }, 1);
    return only(await this.commands.answer(command, view));
  }
}

function only([found]: CaseView[]): CaseView {
  if (!found) throw new CaseNotFound();
  return found;
}
