import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { TaskVisits } from '#visits/contracts';
import { InvitedVisitNotFound, ShowAppointmentLink } from '../contracts/index.js';
import { VisitHasEnded } from '../domain/invitation-errors.js';
import { Invitation, InvitationLinks, Invitations } from '../domain/invitation.js';

/** In place of the user who makes a link. */
const CREATOR = 'messages';

@CommandHandler(ShowAppointmentLink)
export class ShowAppointmentLinkHandler implements ICommandHandler<ShowAppointmentLink> {
  constructor(
    private readonly invitations: Invitations,
    private readonly visits: TaskVisits,
    private readonly links: InvitationLinks,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, visitId, show }: ShowAppointmentLink): Promise<{ id: string }> {
    const visit = await this.visits.visit(companyId, visitId);
    if (!visit) throw new InvitedVisitNotFound();
    if (visit.status === 'made' || visit.status === 'cancelled') throw new VisitHasEnded();
    const [startsAt, now] = [new Date(visit.startsAt), this.clock.now()];
    const known = await this.invitations.ofVisit(companyId, visitId);
    const present = known?.linkAt(startsAt);
    const address = present ? this.links.again(companyId, present) : null;
    if (known && address !== null) {
      show(address);
      return { id: known.id };
    }
    const made = this.links.make(companyId);
    const { taskId } = visit;
    const invitation =
      known ?? Invitation.to(companyId, this.ids.next(), { visitId, taskId, startsAt }, made, CREATOR, now);
    if (known) known.renew(made, startsAt, now);
    else this.invitations.add(invitation);
    show(made.address);
    return { id: invitation.id };
  }
}
