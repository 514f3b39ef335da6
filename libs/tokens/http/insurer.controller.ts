import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { CvrNotEightDigits, CvrRepeatsOneDigit } from '#shared-kernel';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, ChangesVersionOf, IdParam, IfMatch, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { ChangeInsurer } from '../commands/change-insurer.js';
import { MergeInsurers } from '../commands/merge-insurers.js';
import { RegisterInsurer } from '../commands/register-insurer.js';
import { InsurerIsMerged, InsurerIsUnknown, InsurerMergedIntoItself, InsurerNotFound } from '../domain/token-errors.js';
import { type InsurerView, ListInsurers } from '../queries/list-insurers.js';
import { InsurerRequest, InsurerResponse, MergingRequest } from './token.dto.js';

const MERGED = new InsurerIsMerged('Nordlys', '0199…');

@ApiTags('Security tokens')
@Controller('v1/insurers')
@RequirePermission('tokens:manage')
export class InsurerController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List insurers',
    description:
      'Lists the insurers of the company in Danish alphabetical order, for drop-down lists. Insurers that were merged into ' +
      'another one are left out.',
  })
  @ApiOkResponse({ type: pageOf(InsurerResponse) })
  async list(@CurrentPrincipal() { companyId }: Principal): Promise<Page<InsurerView>> {
    return { items: await this.queries.execute(new ListInsurers(companyId)), next: null };
  }

  @Get(':id')
  @ApiOperation({ summary: 'Get an insurer', description: 'Returns an insurer of the company.' })
  @ApiOkResponse({ type: InsurerResponse })
  @ApiProblems(400, InsurerIsUnknown)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<InsurerView> {
    const [insurer] = await this.queries.execute(new ListInsurers(companyId, id));
    if (!insurer) throw new InsurerIsUnknown();
    return insurer;
  }

  @Post()
  @ApiOperation({
    summary: 'Register an insurer',
    description:
      'Adds an insurer to the company’s list. Two insurers may share a CVR number, because one company can own two brands.',
  })
  @ApiCreatedResponse({ type: InsurerResponse })
  @ApiProblems(400, CvrNotEightDigits, CvrRepeatsOneDigit)
  async register(@CurrentPrincipal() { companyId }: Principal, @Body() { name, cvr }: InsurerRequest) {
    const command = new RegisterInsurer(companyId, name, cvr ?? null);
    const [insurer] = await this.commands.answer(command, ({ id }) => new ListInsurers(companyId, id));
    return insurer;
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Change an insurer',
    description: 'Changes the name or CVR number. Tokens and tasks are not affected.',
  })
  @ApiOkResponse({ type: InsurerResponse })
  @ApiProblems(400, InsurerIsUnknown, MERGED, CvrNotEightDigits, CvrRepeatsOneDigit)
  async change(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() { name, cvr }: InsurerRequest,
  ) {
    const command = new ChangeInsurer(companyId, id, name, cvr ?? null, version);
    const [insurer] = await this.commands.answer(command, () => new ListInsurers(companyId, id));
    return insurer;
  }

  @Post(':id/merging')
  @HttpCode(200)
  @ChangesVersionOf('tokens.insurer', 'id')
  @ApiOperation({
    summary: 'Merge an insurer into another one',
    description:
      'For an insurer that is in the list twice. Its tokens with their aliases, its tasks and its text templates become those of the ' +
      'insurer that is kept, and deliveries that still name it arrive as the other’s. Both insurers’ tokens stay valid. Tasks ' +
      'follow in the background. Invoices keep the insurer that they were booked for. It cannot be undone.',
  })
  @ApiOkResponse({ type: InsurerResponse })
  @ApiProblems(400, InsurerIsUnknown, InsurerNotFound, InsurerMergedIntoItself, MERGED)
  async merge(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @Body() { insurerId }: MergingRequest,
  ) {
    const command = new MergeInsurers(companyId, id, insurerId);
    const [insurer] = await this.commands.answer(command, () => new ListInsurers(companyId, id));
    return insurer;
  }
}
