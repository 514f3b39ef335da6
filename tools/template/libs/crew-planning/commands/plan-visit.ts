import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Ids } from '#shared-kernel';
import { Visit } from '../domain/visit.js';
import { Visits } from '../domain/visits.js';

export class PlanVisit extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly caseId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(PlanVisit)
export class PlanVisitHandler implements ICommandHandler<PlanVisit> {
  constructor(
    private readonly visits: Visits,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, caseId }: PlanVisit) {
    const visit = Visit.plan(companyId, this.ids.next(), caseId);
    this.visits.add(visit);
    return { id: visit.id };
  }
}
