import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import {
  CurrentPrincipal,
  PERMISSIONS,
  type Principal,
  RequirePermission,
  Sessions,
  WhileModuleIsOff,
} from '#platform/identity';
import { Companies } from '#platform/tenancy';
import { SignOutOfToken } from '../commands/sign-out-of-token.js';
import { ListUsers } from '../queries/list-users.js';
import { MeResponse } from './me.dto.js';

@ApiTags('Users')
@Controller('v1/me')
@WhileModuleIsOff()
@RequirePermission(...PERMISSIONS)
export class MeController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
    private readonly sessions: Sessions,
    private readonly companies: Companies,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get the current user',
    description: 'Returns the authenticated user and their permissions.',
  })
  @ApiOkResponse({ type: MeResponse })
  async me(@CurrentPrincipal() { userId, companyId, name, permissions }: Principal): Promise<MeResponse> {
    const [user] = await this.queries.execute(new ListUsers(companyId, { id: userId }, 1));
    const company = await this.companies.withId(companyId);
    return {
      userId,
      companyId,
      companyName: company?.name ?? '',
      name: user?.name ?? name,
      scalepointUsername: user?.scalepointUsername ?? null,
      permissions: [...permissions],
    };
  }

  @Post('sign-out')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Sign out',
    description: 'Revokes the access token of this request. The client must also end the session at the issuer.',
  })
  @ApiNoContentResponse({ description: 'Signed out' })
  async signOut(@CurrentPrincipal() { companyId, userId, tokenDigest, expiresAt }: Principal): Promise<void> {
    await this.commands.executePart(new SignOutOfToken(companyId, userId, tokenDigest, expiresAt));
    this.sessions.forget(companyId, userId);
  }
}
