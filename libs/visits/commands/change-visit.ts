import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { VisitNotFound, type VisitTerms } from '../contracts/index.js';
import { Employees } from '../domain/employees.js';
import { Visits } from '../domain/visit.js';

/** Another time, duration, employee or note. */
export class ChangeVisit extends CompanyCommand<{ visitId: string }> {
  constructor(
    companyId: string,
    readonly visitId: string,
    readonly terms: VisitTerms,
    /** Null skips the version check. */
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeVisit)
export class ChangeVisitHandler implements ICommandHandler<ChangeVisit> {
  constructor(
    private readonly visits: Visits,
    private readonly employees: Employees,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, visitId, terms, expectedVersion }: ChangeVisit) {
    const visit = await this.visits.byId(companyId, visitId);
    if (!visit) throw new VisitNotFound();
    visit.expectVersion(expectedVersion);
    // Only a new choice is checked: the current employee may have become inactive since.
    if (terms.employeeId !== visit.employeeId) await this.employees.expectUsable(companyId, terms.employeeId);
    visit.change(terms, this.clock.now());
    return { visitId };
  }
}
