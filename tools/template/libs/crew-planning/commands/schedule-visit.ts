import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, danishDay, type Day } from '#shared-kernel';
import { VisitNotFound } from '../contracts/index.js';
import { Visits } from '../domain/visits.js';

export class ScheduleVisit extends CompanyCommand {
  constructor(
    companyId: string,
    readonly visitId: string,
    readonly day: Day,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ScheduleVisit)
export class ScheduleVisitHandler implements ICommandHandler<ScheduleVisit> {
  constructor(
    private readonly visits: Visits,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, visitId, day, expectedVersion }: ScheduleVisit) {
    const visit = await this.visits.byId(companyId, visitId);
    if (!visit) throw new VisitNotFound();
    visit.expectVersion(expectedVersion);
    visit.schedule(day, danishDay(this.clock.now()));
  }
}
