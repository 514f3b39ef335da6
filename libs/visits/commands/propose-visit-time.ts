import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Clock } from '#shared-kernel';
import { ProposeVisitTime, VisitNotFound } from '../contracts/index.js';
import { Visits } from '../domain/visit.js';

@CommandHandler(ProposeVisitTime)
export class ProposeVisitTimeHandler implements ICommandHandler<ProposeVisitTime> {
  constructor(
    private readonly visits: Visits,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, visitId, startsAt, note }: ProposeVisitTime) {
    const visit = await this.visits.byId(companyId, visitId);
    if (!visit) throw new VisitNotFound();
    visit.propose(startsAt, note, this.clock.now());
    return { visitId };
  }
}
