import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TaskBriefs } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Trace } from '#platform/observability';
import { Clock, LinkExpired, LinkUnknown } from '#shared-kernel';
import { ProposeVisitTime, TaskVisits } from '#visits/contracts';
import { ProposedTimeIsPast, VisitHasEnded } from '../domain/invitation-errors.js';
import { Invitations } from '../domain/invitation.js';

/** The policyholder with the link proposes another time; the office sees it at the visit. */
export class ProposeThroughLink extends CompanyCommand {
  constructor(
    companyId: string,
    readonly digest: string,
    readonly startsAt: Date,
    readonly note: string | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ProposeThroughLink)
export class ProposeThroughLinkHandler implements ICommandHandler<ProposeThroughLink> {
  constructor(
    private readonly invitations: Invitations,
    private readonly visits: TaskVisits,
    private readonly tasks: TaskBriefs,
    private readonly bus: CommandBus,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, digest, startsAt, note }: ProposeThroughLink) {
    const invitation = await this.invitations.byLink(companyId, digest);
    if (!invitation) throw new LinkUnknown();
    if (invitation.linkExpiresAt <= this.clock.now()) throw new LinkExpired();
    if (startsAt <= this.clock.now()) throw new ProposedTimeIsPast();
    const { visitId, taskId } = invitation;
    const task = await this.tasks.of(companyId, taskId);
    const visit = await this.visits.visit(companyId, visitId);
    const isOver = !visit || visit.status === 'made' || visit.status === 'cancelled';
    if (isOver || !task || task.erased || task.status === 'cancelled') throw new VisitHasEnded();
    await this.bus.execute(new ProposeVisitTime(companyId, visitId, startsAt, note));
  }
}

/** Runs the work of the holder of a link, who is no user, under a name of its own. */
export function asPolicyholder<T>(companyId: string, work: () => T): T {
  return Trace.with({ actor: 'policyholder', companyId }, work);
}
