import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, Cursor, ExternalIdParam, IfMatch, ListQuery, pageOf, toPage } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, Sessions, WhileModuleIsOff } from '#platform/identity';
import { EndSessions } from '../commands/end-sessions.js';
import { PutUser } from '../commands/put-user.js';
import { SetScalepointUsername } from '../commands/set-scalepoint-username.js';
import { ListUsers, type UserView } from '../queries/list-users.js';
import { UserResponse, UserBody, UsernameBody } from './user.dto.js';

const cursor = new Cursor('name', 'text', 'text');

@ApiTags('Brugere')
@Controller('v1/users')
@WhileModuleIsOff()
@RequirePermission('users:manage')
export class UserController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly sessions: Sessions,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Users', description: 'The users of the ERP, by name in Danish order.' })
  @ApiOkResponse({ type: pageOf(UserResponse) })
  async list(@CurrentPrincipal() { companyId }: Principal, @Query() query: ListQuery) {
    const after = query.cursor === undefined ? undefined : cursor.decode(query.cursor);
    const rows = await this.queries.execute(new ListUsers(companyId, { after }, query.limit + 1));
    return toPage(
      rows,
      query.limit,
      ({ name, id }: UserView) => cursor.encode([name, id]),
      (row) => row,
    );
  }

  @Put(':id')
  @ApiOperation({
    summary: 'Put a user',
    description:
      'Creates it, or replaces what was known of it. A user who is not active is refused within a minute, whatever tokens ' +
      'there are.',
  })
  @ApiOkResponse({ type: UserResponse })
  @ApiProblems(400)
  async put(@CurrentPrincipal() { companyId }: Principal, @ExternalIdParam() id: string, @Body() body: UserBody) {
    const command = new PutUser(companyId, id, {
      name: body.name,
      email: body.email ?? null,
      active: body.active ?? true,
    });
    const [user] = await this.commands.answer(command, () => new ListUsers(companyId, { id }, 1));
    this.sessions.forget(companyId, id);
    return user;
  }

  @Post(':id/sign-out')
  @HttpCode(204)
  @ApiOperation({
    summary: 'End all sessions of a user',
    description: 'Tokens issued until now are refused within a minute. The session at the issuer is ended there.',
  })
  @ApiNoContentResponse({ description: 'Ended' })
  @ApiProblems(400)
  async endSessions(
    @CurrentPrincipal() { companyId, userId }: Principal,
    @ExternalIdParam() id: string,
  ): Promise<void> {
    await this.commands.execute(new EndSessions(companyId, id, userId));
    this.sessions.forget(companyId, id);
  }

  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({
    summary: 'End all sessions of the company',
    description: 'Your own too. Tokens issued until now are refused within a minute.',
  })
  @ApiNoContentResponse({ description: 'Ended' })
  async endAllSessions(@CurrentPrincipal() { companyId, userId }: Principal): Promise<void> {
    await this.commands.execute(new EndSessions(companyId, null, userId));
    this.sessions.forget(companyId);
  }

  @Put(':id/scalepoint-username')
  @ApiOperation({
    summary: 'Set or clear the Scalepoint username',
    description: 'Needed to post invoices in Scalepoint.',
  })
  @ApiOkResponse({ type: UserResponse })
  @ApiProblems(400, 404, 409)
  async name(
    @CurrentPrincipal() { companyId }: Principal,
    @ExternalIdParam() id: string,
    @IfMatch() version: number | null,
    @Body() { scalepointUsername }: UsernameBody,
  ) {
    const command = new SetScalepointUsername(companyId, id, scalepointUsername, version);
    const [user] = await this.commands.answer(command, () => new ListUsers(companyId, { id }, 1));
    return user;
  }
}
