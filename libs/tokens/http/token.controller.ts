import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  AliasIsTaken,
  CodeBelongsToOtherInsurer,
  CodeIsTooWeak,
  InsurerHasOpenTasks,
  InsurerIsMerged,
  InsurerNotFound,
  OldCodeEndsInThePast,
  TokenDebtorUnknown,
} from '../domain/token-errors.js';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, IdParam, IfMatch, type Page, pageOf } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { CreateToken } from '../commands/create-token.js';
import { DeleteToken } from '../commands/delete-token.js';
import { EditToken } from '../commands/edit-token.js';
import { RotateToken } from '../commands/rotate-token.js';
import { TokenNotFound } from '../contracts/index.js';
import { ListTokens, type TokenView } from '../queries/list-tokens.js';
import {
  DeletionQuery,
  RotationRequest,
  termsOf,
  TokenRequest,
  TokenResponse,
  TokenChangeRequest,
} from './token.dto.js';

const TERMS = [InsurerNotFound, new InsurerIsMerged('Nordlys', '0199…'), AliasIsTaken, TokenDebtorUnknown];
const WEAK = new CodeIsTooWeak('too-short');

@ApiTags('Security tokens')
@Controller('v1/security-tokens')
@RequirePermission('tokens:manage')
export class TokenController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List security tokens',
    description: 'Lists all security tokens of the company. Codes are masked.',
  })
  @ApiOkResponse({ type: pageOf(TokenResponse) })
  async list(@CurrentPrincipal() { companyId }: Principal): Promise<Page<TokenView>> {
    return { items: await this.queries.execute(new ListTokens(companyId)), next: null };
  }

  @Get(':id')
  @ApiOperation({
    summary: 'Get a security token',
    description: 'Returns a security token with its code masked. The ETag is its version.',
  })
  @ApiOkResponse({ type: TokenResponse })
  @ApiProblems(400, TokenNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<TokenView> {
    const [token] = await this.queries.execute(new ListTokens(companyId, id));
    if (!token) throw new TokenNotFound();
    return token;
  }

  @Post()
  @ApiOperation({
    summary: 'Create a security token',
    description:
      'Stores the code that an insurer gave the company. Tasks can then be exchanged with that insurer. Without an alias, the ' +
      'token gets the one of the insurer’s first delivery.',
  })
  @ApiCreatedResponse({ type: TokenResponse })
  @ApiProblems(400, ...TERMS, CodeBelongsToOtherInsurer, WEAK)
  async create(@CurrentPrincipal() { companyId }: Principal, @Body() body: TokenRequest) {
    const command = new CreateToken(companyId, termsOf(body), body.code);
    const [token] = await this.commands.answer(command, ({ id }) => new ListTokens(companyId, id));
    return token;
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Edit a security token',
    description:
      'Changes insurer, aliases, debtor, and how the debtor of a case is chosen. To change the code, rotate it.',
  })
  @ApiOkResponse({ type: TokenResponse })
  @ApiProblems(400, TokenNotFound, ...TERMS, CodeBelongsToOtherInsurer)
  async edit(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() body: TokenChangeRequest,
  ) {
    const command = new EditToken(companyId, id, termsOf(body), version);
    const [token] = await this.commands.answer(command, () => new ListTokens(companyId, id));
    return token;
  }

  @Post(':id/rotation')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Rotate the code',
    description:
      'Replaces the code. Outgoing messages use the new code immediately, and incoming messages may use it. The' +
      ' old code is accepted until and including `oldValidUntil`, so no message is rejected while the insurer ' +
      'changes over.',
  })
  @ApiOkResponse({ type: TokenResponse })
  @ApiProblems(400, TokenNotFound, CodeBelongsToOtherInsurer, WEAK, new OldCodeEndsInThePast('2026-11-25'))
  async rotate(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Body() { code, oldValidUntil }: RotationRequest,
  ) {
    const command = new RotateToken(companyId, id, code, oldValidUntil ?? null, version);
    const [token] = await this.commands.answer(command, () => new ListTokens(companyId, id));
    return token;
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Delete a security token',
    description:
      'Deletes the token; it is no longer used for the insurer. Requires confirmation while the insurer has open tasks.',
  })
  @ApiNoContentResponse({ description: 'Deleted' })
  @ApiProblems(400, TokenNotFound, new InsurerHasOpenTasks(3))
  async delete(
    @CurrentPrincipal() { companyId }: Principal,
    @IdParam() id: string,
    @IfMatch() version: number | null,
    @Query() { confirm }: DeletionQuery,
  ): Promise<void> {
    await this.commands.execute(new DeleteToken(companyId, id, version, confirm ?? false));
  }
}
