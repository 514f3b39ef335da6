import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, IfMatch, type Page, pageOf, toPage } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { Cvr, CvrNotEightDigits, CvrRepeatsOneDigit } from '#shared-kernel';
import { AddFirm } from '../commands/add-firm.js';
import { ChangeFirm } from '../commands/change-firm.js';
import { FirmNotFound } from '../contracts/index.js';
import { type FirmView, ListFirms } from '../queries/list-firms.js';
import { FirmRequest, FirmResponse, ListFirmsQuery } from './firm.dto.js';

const byId = new Cursor('id', 'uuid');

@ApiTags('Subcontractors')
@Controller('v1/subcontractors')
@RequirePermission('tasks:read')
export class FirmController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List subcontractors',
    description: 'Lists the firms that work is handed to, in the order in which they were added.',
  })
  @ApiOkResponse({ type: pageOf(FirmResponse) })
  @ApiProblems(400)
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { cursor, limit, active }: ListFirmsQuery,
  ): Promise<Page<FirmView>> {
    const [after] = cursor === undefined ? [] : byId.decode(cursor);
    const rows = await this.queries.execute(new ListFirms(companyId, { active, after }, limit + 1));
    return toPage(
      rows,
      limit,
      ({ id }) => byId.encode([id]),
      (row) => row,
    );
  }

  @Get(':id')
  @ApiOperation({ summary: 'Get a subcontractor', description: 'Returns a firm that work is handed to.' })
  @ApiOkResponse({ type: FirmResponse })
  @ApiProblems(400, FirmNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<FirmView> {
    const [firm] = await this.queries.execute(new ListFirms(companyId, { id }, 1));
    if (!firm) throw new FirmNotFound();
    return firm;
  }

  @Post()
  @RequirePermission('tasks:manage')
  @ApiOperation({ summary: 'Add a subcontractor', description: 'Adds a firm to the list, for this and later tasks.' })
  @ApiCreatedResponse({ type: FirmResponse })
  @ApiProblems(400, CvrNotEightDigits, CvrRepeatsOneDigit)
  async add(@CurrentPrincipal() { companyId }: Principal, @Body() body: FirmRequest) {
    const command = new AddFirm(companyId, detailsOf(body));
    const [firm] = await this.commands.answer(command, ({ id }) => new ListFirms(companyId, { id }, 1));
    return firm;
  }

  @Put(':id')
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Change a subcontractor',
    description: 'Replaces the details of a firm. An inactive firm keeps what it has and gets nothing new.',
  })
  @ApiOkResponse({ type: FirmResponse })
  @ApiProblems(400, FirmNotFound, CvrNotEightDigits, CvrRepeatsOneDigit)
  async change(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() body: FirmRequest,
  ) {
    const command = new ChangeFirm(companyId, id, detailsOf(body), version);
    const [firm] = await this.commands.answer(command, () => new ListFirms(companyId, { id }, 1));
    return firm;
  }
}

/** @throws CvrNotEightDigits, CvrRepeatsOneDigit */
function detailsOf({ name, cvr, email = null, phone = null, active = true }: FirmRequest) {
  return { name, cvr: cvr ? Cvr.of(cvr).digits : null, email, phone, active };
}
