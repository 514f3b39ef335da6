import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import {
  ApiProblems,
  Cursor,
  ExternalIdParam,
  IfMatch,
  ListQuery,
  pageOf,
  toPage,
  ChangesVersionOf,
} from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission, Sessions, WhileModuleIsOff } from '#platform/identity';
import { EndSessions } from '../commands/end-sessions.js';
import { PutUser } from '../commands/put-user.js';
import { SetScalepointUsername } from '../commands/set-scalepoint-username.js';
import { ScalepointUsernameIsTaken, UserNotFound } from '../domain/user-errors.js';
import { ListUsers, type UserView } from '../queries/list-users.js';
import { UserResponse, UserBody, UsernameBody } from './user.dto.js';

const cursor = new Cursor('name', 'text', 'text');

@ApiTags('Users')
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
  @ApiOperation({ summary: 'List users', description: 'Lists the ERP’s users by name in Danish alphabetical order.' })
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

  @Get(':id')
  @ApiOperation({ summary: 'Get a user', description: 'Returns a user of the ERP, whether active or not.' })
  @ApiOkResponse({ type: UserResponse })
  @ApiProblems(400, UserNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @ExternalIdParam() id: string): Promise<UserView> {
    const [user] = await this.queries.execute(new ListUsers(companyId, { id }, 1));
    if (!user) throw new UserNotFound();
    return user;
  }

  @Put(':id')
  @ChangesVersionOf('users.user', 'id')
  @ApiOperation({
    summary: 'Create or replace a user',
    description: 'Creates or replaces the user. An inactive user is rejected within a minute, even with a valid token.',
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
  @ChangesVersionOf('users.user', 'id')
  @HttpCode(204)
  @ApiOperation({
    summary: 'End all sessions of a user',
    description: 'Rejects all tokens issued until now, within a minute. The session at the issuer must be ended there.',
  })
  @ApiNoContentResponse({ description: 'Sessions ended' })
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
    description: 'Rejects all tokens issued until now, including your own, within a minute.',
  })
  @ApiNoContentResponse({ description: 'Sessions ended' })
  async endAllSessions(@CurrentPrincipal() { companyId, userId }: Principal): Promise<void> {
    await this.commands.execute(new EndSessions(companyId, null, userId));
    this.sessions.forget(companyId);
  }

  @Put(':id/scalepoint-username')
  @ApiOperation({
    summary: 'Set or clear the Scalepoint username',
    description: 'Sets the username that is required to post invoices in Scalepoint.',
  })
  @ApiOkResponse({ type: UserResponse })
  @ApiProblems(400, UserNotFound, new ScalepointUsernameIsTaken('bo'))
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
