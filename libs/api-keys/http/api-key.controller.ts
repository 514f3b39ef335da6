import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiKeyExpiresInThePast, ScopeIsNotHeld, TooManyApiKeys } from '../domain/api-key-errors.js';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, IdParam, ListQuery, pageOf, toPage, ChangesVersionOf } from '#platform/http';
import { ApiKeys, CurrentPrincipal, type Principal, RequirePermission, WhileModuleIsOff } from '#platform/identity';
import { CreateApiKey } from '../commands/create-api-key.js';
import { RevokeApiKey } from '../commands/revoke-api-key.js';
import { ApiKeyNotFound } from '../contracts/index.js';
import { type ApiKeyView, ListApiKeys } from '../queries/list-api-keys.js';
import { ApiKeyRequest, ApiKeyResponse, ApiKeyWithSecretResponse } from './api-key.dto.js';

const cursor = new Cursor('id desc', 'uuid');

@ApiTags('API keys')
@Controller('v1/api-keys')
@WhileModuleIsOff()
@RequirePermission('users:manage')
export class ApiKeyController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly keys: ApiKeys,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List API keys',
    description: 'Lists the keys of the company, newest first, also revoked and expired ones.',
  })
  @ApiOkResponse({ type: pageOf(ApiKeyResponse) })
  @ApiProblems(400)
  async list(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListQuery) {
    const [before] = query.cursor === undefined ? [] : cursor.decode(query.cursor);
    const rows = await this.queries.execute(new ListApiKeys(companyId, { before }, query.limit + 1));
    return toPage(
      rows,
      query.limit,
      ({ id }: ApiKeyView) => cursor.encode([id]),
      (row) => row,
    );
  }

  @Get(':id')
  @ApiOperation({ summary: 'Get an API key', description: 'Returns a key without its secret part.' })
  @ApiOkResponse({ type: ApiKeyResponse })
  @ApiProblems(400, ApiKeyNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<ApiKeyView> {
    const [found] = await this.queries.execute(new ListApiKeys(companyId, { id }, 1));
    if (!found) throw new ApiKeyNotFound();
    return found;
  }

  @Post()
  @ApiOperation({
    summary: 'Create an API key',
    description:
      'Creates a key for a machine, which sends it as `Authorization: Bearer` or `X-Api-Key`. The key is returned only in this response; its digest is stored. A company can have at most 50 valid keys.',
  })
  @ApiCreatedResponse({ type: ApiKeyWithSecretResponse })
  @ApiProblems(400, ApiKeyExpiresInThePast, new ScopeIsNotHeld(['tasks:manage']), new TooManyApiKeys(50))
  async create(
    @CurrentPrincipal() { companyId, userId, permissions }: Principal,
    @Body() { name, scopes, expiresAt }: ApiKeyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    let key: string | null = null;
    const terms = { name, scopes, expiresAt: expiresAt ? new Date(expiresAt) : null };
    const command = new CreateApiKey(companyId, terms, { userId, permissions }, (shown) => (key = shown));
    const [created] = await this.commands.answer(command, ({ id }) => new ListApiKeys(companyId, { id }, 1));
    if (created) void reply.header('location', `/v1/api-keys/${created.id}`);
    return { ...created, key };
  }

  @Post(':id/revocation')
  @ChangesVersionOf('api-keys.api-key', 'id')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Revoke an API key',
    description: 'Refuses the key from now on, in every process within five seconds. It cannot be undone.',
  })
  @ApiOkResponse({ type: ApiKeyResponse })
  @ApiProblems(400, ApiKeyNotFound)
  async revoke(@CurrentPrincipal() { companyId, userId }: Principal, @IdParam() id: string) {
    const command = new RevokeApiKey(companyId, id, userId);
    const [revoked] = await this.commands.answer(command, () => new ListApiKeys(companyId, { id }, 1));
    this.keys.forget();
    return revoked;
  }
}
