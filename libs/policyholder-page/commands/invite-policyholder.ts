import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { TaskVisits } from '#visits/contracts';
import { InvitedVisitNotFound } from '../contracts/index.js';
import { VisitHasEnded } from '../domain/invitation-errors.js';
import { Invitation, InvitationLinks, Invitations } from '../domain/invitation.js';

/** Makes the link of a visit for its policyholder, or a new one in its place. */
export class InvitePolicyholder extends CompanyCommand<{ id: string }> {
  /** @param show gets the address of the link, which is in no answer that is stored */
  constructor(
    companyId: string,
    readonly visitId: string,
    readonly userId: string,
    readonly show: (address: string) => void,
  ) {
    super(companyId);
  }
}

@CommandHandler(InvitePolicyholder)
export class InvitePolicyholderHandler implements ICommandHandler<InvitePolicyholder> {
  constructor(
    private readonly invitations: Invitations,
    private readonly visits: TaskVisits,
    private readonly links: InvitationLinks,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, visitId, userId, show }: InvitePolicyholder) {
    const visit = await this.visits.visit(companyId, visitId);
    if (!visit) throw new InvitedVisitNotFound();
    if (visit.status === 'made' || visit.status === 'cancelled') throw new VisitHasEnded();
    const { address, ...link } = this.links.make(companyId);
    const startsAt = new Date(visit.startsAt);
    const known = await this.invitations.ofVisit(companyId, visitId);
    const now = this.clock.now();
    const { taskId } = visit;
    const invitation =
      known ?? Invitation.to(companyId, this.ids.next(), { visitId, taskId, startsAt }, link, userId, now);
    if (known) known.renew(link, startsAt, now);
    else this.invitations.add(invitation);
    show(address);
    return { id: invitation.id };
  }
}
