import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { CvrNotEightDigits, CvrRepeatsOneDigit } from '#shared-kernel';
import {
  CompanyIdIsTaken,
  CompanyKeyIsInvalid,
  CompanyKeyIsTaken,
  CompanyNameIsInvalid,
  CvrIsMistyped,
} from '../domain/company-errors.js';
import { QueryBus } from '@nestjs/cqrs';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Commands, type CompanyCommand } from '#platform/cqrs';
import { ApiProblems, Cursor, IfMatch, ListQuery, pageOf, toPage, ChangesVersionOf } from '#platform/http';
import { OperatorKeyRequired, OperatorOnly } from '#platform/identity';
import { Companies, type CompanyRecord } from '#platform/tenancy';
import { Ids } from '#shared-kernel';
import { RenameCompany, ResumeCompany, SuspendCompany } from '../commands/company-changes.js';
import { RegisterCompany } from '../commands/register-company.js';
import { CompanyNotFound } from '../contracts/index.js';
import { ListCompanies } from '../queries/list-companies.js';
import { CompanyFactsBody, CompanyRegistrationBody, OperatorCompanyResponse, SuspensionBody } from './company.dto.js';

const FACTS = [CompanyNameIsInvalid, CvrIsMistyped, CvrNotEightDigits, CvrRepeatsOneDigit];
const PATH = 'operator/v1/companies';
const cursor = new Cursor('key', 'text');
const KeyParam = () => ApiParam({ name: 'key', schema: { type: 'string', maxLength: 63, example: 'acme' } });

@ApiTags('Operator')
@Controller(PATH)
@OperatorOnly()
@ApiProblems(OperatorKeyRequired)
export class OperatorCompanyController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: QueryBus,
    private readonly companies: Companies,
    private readonly ids: Ids,
  ) {}

  @Get()
  @ApiOperation({ summary: 'List companies', description: 'Lists all companies of the installation by key.' })
  @ApiOkResponse({ type: pageOf(OperatorCompanyResponse) })
  @ApiProblems(400)
  async list(@Query() query: ListQuery) {
    const [after = ''] = query.cursor === undefined ? [] : cursor.decode(query.cursor);
    const rows = await this.queries.execute(new ListCompanies({ after }, query.limit + 1));
    return toPage(rows, query.limit, ({ key }) => cursor.encode([key]), shown);
  }

  @Get(':key')
  @KeyParam()
  @ApiOperation({ summary: 'Get a company', description: 'Returns the registration of a company.' })
  @ApiOkResponse({ type: OperatorCompanyResponse })
  @ApiProblems(CompanyNotFound)
  async get(@Param('key') key: string) {
    return shown(await this.find(key));
  }

  @Post()
  @ApiOperation({
    summary: 'Register a company',
    description:
      'Registers a company, at once known to all processes. Registering the same company again changes nothing, so the call is safe to repeat if it names the `id`.',
  })
  @ApiCreatedResponse({ type: OperatorCompanyResponse })
  @ApiProblems(400, ...FACTS, CompanyKeyIsInvalid, new CompanyKeyIsTaken('acme'), new CompanyIdIsTaken('acme'))
  async register(@Body() body: CompanyRegistrationBody, @Res({ passthrough: true }) reply: FastifyReply) {
    const { id = this.ids.next(), key, name, cvr = null, administrator } = body;
    const first = administrator ? { ...administrator, email: administrator.email ?? null } : null;
    await this.execute(new RegisterCompany(id.toLowerCase(), key, { name, cvr }, first));
    void reply.header('location', `/${PATH}/${key}`);
    return this.get(key);
  }

  @Put(':key')
  @KeyParam()
  @ApiOperation({
    summary: 'Rename a company',
    description: 'Changes the name and the CVR number. The id and the key of a company never change.',
  })
  @ApiOkResponse({ type: OperatorCompanyResponse })
  @ApiProblems(400, CompanyNotFound, ...FACTS)
  async rename(
    @Param('key') key: string,
    @IfMatch() version: number | null,
    @Body() { name, cvr = null }: CompanyFactsBody,
  ) {
    const { id } = await this.find(key);
    await this.execute(new RenameCompany(id, { name, cvr }, version));
    return this.get(key);
  }

  @Post(':key/suspension')
  @ChangesVersionOf('companies.company', 'key')
  @HttpCode(200)
  @KeyParam()
  @ApiOperation({
    summary: 'Suspend a company',
    description:
      'Its users and API keys get 403, and what Scalepoint sends is answered 503 with `Retry-After`, within a second. Nothing is deleted, and tasks that were accepted before are still processed.',
  })
  @ApiOkResponse({ type: OperatorCompanyResponse })
  @ApiProblems(400, CompanyNotFound)
  async suspend(@Param('key') key: string, @Body() { reason = null }: SuspensionBody) {
    const { id } = await this.find(key);
    await this.execute(new SuspendCompany(id, reason));
    return this.get(key);
  }

  @Post(':key/resumption')
  @ChangesVersionOf('companies.company', 'key')
  @HttpCode(200)
  @KeyParam()
  @ApiOperation({ summary: 'Resume a company', description: 'Ends the suspension of a company.' })
  @ApiOkResponse({ type: OperatorCompanyResponse })
  @ApiProblems(CompanyNotFound)
  async resume(@Param('key') key: string) {
    const { id } = await this.find(key);
    await this.execute(new ResumeCompany(id));
    return this.get(key);
  }

  private async execute(command: CompanyCommand): Promise<void> {
    await this.commands.execute(command);
    this.companies.forget();
  }

  private async find(key: string): Promise<CompanyRecord> {
    const [found] = await this.queries.execute(new ListCompanies({ key }, 1));
    if (!found) throw new CompanyNotFound();
    return found;
  }
}

function shown(company: CompanyRecord) {
  return { ...company, suspended: company.suspendedAt !== null };
}
