import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  EnumField,
  InstantField,
  IntegerField,
  type Page,
  pageOf,
  TextField,
  UuidField,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { CreateToken } from '../commands/create-token.js';
import { RegisterInsurer } from '../commands/register-insurer.js';
import { type InsurerView, ListInsurers } from '../queries/list-insurers.js';
import { ListTokens, type TokenView } from '../queries/list-tokens.js';

const CASE_DEBTORS = ['insurer', 'policyholder'] as const;

class InsurerRequest {
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly name!: string;
  @TextField({ max: 20, example: '12345674', optional: true, nullable: true }) readonly cvr?: string | null;
}

class InsurerResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly name!: string;
  @TextField({ max: 8, nullable: true, example: '12345674' }) readonly cvr!: string | null;
  @IntegerField() readonly version!: number;
}

class TokenRequest {
  @UuidField({ description: 'The insurer that gave the code' }) readonly insurerId!: string;
  @TextField({ max: 100, example: 'nordlys', description: 'As Scalepoint names the insurer' }) readonly alias!: string;
  @TextField({ max: 100, optional: true, nullable: true }) readonly subAlias?: string | null;
  @TextField({ min: 8, max: 200, description: 'The secret; never shown again' }) readonly code!: string;
  @TextField({ max: 64, optional: true, nullable: true, description: 'The debtor that stands for the insurer' })
  readonly debtorId?: string | null;
  @EnumField(CASE_DEBTORS, { name: 'CaseDebtor', optional: true, nullable: true })
  readonly caseDebtor?: 'insurer' | 'policyholder' | null;
}

class TokenResponse {
  @UuidField() readonly id!: string;
  @UuidField() readonly insurerId!: string;
  @TextField({ max: 100, example: 'nordlys' }) readonly alias!: string;
  @TextField({ max: 100, nullable: true }) readonly subAlias!: string | null;
  @TextField({ max: 8, example: '••••7a10' }) readonly code!: string;
  @TextField({ max: 64, nullable: true }) readonly debtorId!: string | null;
  @EnumField(CASE_DEBTORS, { name: 'CaseDebtor', nullable: true }) readonly caseDebtor!: string | null;
  @InstantField({ nullable: true }) readonly lastUsedAt!: string | null;
  @IntegerField() readonly version!: number;
}

@ApiTags('Sikkerhedstokens')
@Controller('v1')
@RequirePermission('tokens:manage')
export class TokenController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get('insurers')
  @ApiOperation({
    summary: 'Insurers',
    description: 'For the drop-down: every insurer of the company, in Danish order.',
  })
  @ApiOkResponse({ type: pageOf(InsurerResponse) })
  async insurers(@CurrentPrincipal() { companyId }: Principal): Promise<Page<InsurerView>> {
    return { items: await this.queries.execute(new ListInsurers(companyId)), next: null };
  }

  @Post('insurers')
  @ApiOperation({ summary: 'Register an insurer', description: 'Adds an insurer to the company’s list.' })
  @ApiCreatedResponse({ type: InsurerResponse })
  @ApiProblems(400, 422)
  async register(@CurrentPrincipal() { companyId }: Principal, @Body() { name, cvr }: InsurerRequest) {
    const command = new RegisterInsurer(companyId, name, cvr ?? null);
    const [insurer] = await this.commands.answer(command, ({ id }) => new ListInsurers(companyId, id));
    return insurer;
  }

  @Get('security-tokens')
  @ApiOperation({ summary: 'Security tokens', description: 'Every token of the company, with its code masked.' })
  @ApiOkResponse({ type: pageOf(TokenResponse) })
  async tokens(@CurrentPrincipal() { companyId }: Principal): Promise<Page<TokenView>> {
    return { items: await this.queries.execute(new ListTokens(companyId)), next: null };
  }

  @Post('security-tokens')
  @ApiOperation({
    summary: 'Create a security token',
    description:
      'Stores the code that an insurer gave the company. Tasks are exchanged with that insurer from then on.',
  })
  @ApiCreatedResponse({ type: TokenResponse })
  @ApiProblems(400, 409, 422)
  async create(@CurrentPrincipal() { companyId }: Principal, @Body() body: TokenRequest) {
    const { insurerId, alias, code } = body;
    const optional = {
      subAlias: body.subAlias ?? null,
      debtorId: body.debtorId ?? null,
      caseDebtor: body.caseDebtor ?? null,
    };
    const command = new CreateToken(companyId, { insurerId, alias, ...optional }, code);
    const [token] = await this.commands.answer(command, ({ id }) => new ListTokens(companyId, id));
    return token;
  }
}
