import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Commands, Queries } from '#platform/cqrs';
import { ApiProblems, CurrentLink, PublicLink } from '#platform/http';
import { asPolicyholder, ProposeThroughLink } from '../commands/propose-through-link.js';
import { ProposedTimeIsPast, VisitHasEnded } from '../domain/invitation-errors.js';
import { OpenInvitation } from '../queries/open-invitation.js';
import { AppointmentResponse, LinkProposalRequest } from './invitation.dto.js';

interface Key {
  readonly companyId: string;
  readonly digest: string;
}

/** What the page of a policyholder calls, which has no login: the secret of the link is all that it has. */
@ApiTags('Public links')
@Controller('v1/links/visit')
@PublicLink()
export class AppointmentLinkController {
  constructor(
    private readonly commands: Commands,
    private readonly queries: Queries,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Get the appointment behind a link',
    description: 'Returns when the company comes, and whether it is on the way.',
  })
  @ApiOkResponse({ type: AppointmentResponse })
  open(@CurrentLink() { companyId, digest }: Key) {
    return this.queries.execute(new OpenInvitation(companyId, digest));
  }

  @Post('proposal')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Send a proposal for another time',
    description: 'Proposes another time. The appointment stays as it is until the office has accepted it.',
  })
  @ApiOkResponse({ type: AppointmentResponse })
  @ApiProblems(400, ProposedTimeIsPast, VisitHasEnded)
  propose(@CurrentLink() { companyId, digest }: Key, @Body() { startsAt, note = null }: LinkProposalRequest) {
    const command = new ProposeThroughLink(companyId, digest, new Date(startsAt), note);
    return asPolicyholder(companyId, () => this.commands.answer(command, () => new OpenInvitation(companyId, digest)));
  }
}
