import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, ChangesVersionOf, Cursor, IdParam, type Page, pageOf, toPage } from '#platform/http';
import { CurrentPrincipal, type Principal, RequirePermission } from '#platform/identity';
import { InvitePolicyholder } from '../commands/invite-policyholder.js';
import { WithdrawInvitation } from '../commands/withdraw-invitation.js';
import { InvitationNotFound, InvitedVisitNotFound } from '../contracts/index.js';
import { VisitHasEnded } from '../domain/invitation-errors.js';
import { type InvitationView, ListInvitations } from '../queries/list-invitations.js';
import {
  InvitationRequest,
  InvitationResponse,
  InvitationWithLinkResponse,
  ListInvitationsQuery,
} from './invitation.dto.js';

const byId = new Cursor('id desc', 'uuid');

@ApiTags('Visits')
@Controller('v1/invitations')
@RequirePermission('tasks:read')
@ApiProblems(400)
export class InvitationController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'List invitations',
    description: 'Lists the links that were made for policyholders, newest first.',
  })
  @ApiOkResponse({ type: pageOf(InvitationResponse) })
  async list(
    @CurrentPrincipal() { companyId }: Principal,
    @Query() { cursor, limit, visitId, taskId }: ListInvitationsQuery,
  ): Promise<Page<InvitationView>> {
    const [after] = cursor === undefined ? [] : byId.decode(cursor);
    const rows = await this.queries.execute(new ListInvitations(companyId, { visitId, taskId, after }, limit + 1));
    return toPage(
      rows,
      limit,
      ({ id }) => byId.encode([id]),
      (row) => row,
    );
  }

  @Get(':id')
  @ApiOperation({ summary: 'Get an invitation', description: 'Returns the state of the link of a policyholder.' })
  @ApiOkResponse({ type: InvitationResponse })
  @ApiProblems(InvitationNotFound)
  async get(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string): Promise<InvitationView> {
    const [found] = await this.queries.execute(new ListInvitations(companyId, { id }, 1));
    if (!found) throw new InvitationNotFound();
    return found;
  }

  @Post()
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Create an invitation',
    description:
      'Makes a secret link for the policyholder of a visit, which opens a page without login with the appointment and its ' +
      'status, where another time can be proposed. An earlier link of the visit stops working. The link is in this ' +
      'response only; a digest of it is stored.',
  })
  @ApiCreatedResponse({ type: InvitationWithLinkResponse })
  @ApiProblems(InvitedVisitNotFound, VisitHasEnded)
  async invite(@CurrentPrincipal() { companyId, userId }: Principal, @Body() { visitId }: InvitationRequest) {
    let link: string | null = null;
    const command = new InvitePolicyholder(companyId, visitId, userId, (address) => (link = address));
    const [made] = await this.commands.answer(command, ({ id }) => new ListInvitations(companyId, { id }, 1));
    return { ...made, link };
  }

  @Delete(':id')
  @ChangesVersionOf('policyholder-page.invitation', 'id')
  @RequirePermission('tasks:manage')
  @ApiOperation({
    summary: 'Withdraw an invitation',
    description: 'Makes the link of a policyholder useless. A new one can be made.',
  })
  @ApiOkResponse({ type: InvitationResponse })
  @ApiProblems(InvitationNotFound)
  async withdraw(@CurrentPrincipal() { companyId }: Principal, @IdParam() id: string) {
    const command = new WithdrawInvitation(companyId, id);
    const [withdrawn] = await this.commands.answer(command, () => new ListInvitations(companyId, { id }, 1));
    return withdrawn;
  }
}
