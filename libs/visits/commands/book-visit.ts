import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TasksToVisit } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import type { VisitKind, VisitTerms } from '../contracts/index.js';
import { Employees } from '../domain/employees.js';
import { takesVisits } from '../domain/tasks-with-visits.js';
import { InspectionIsPlanned, TaskTakesNoVisits } from '../domain/visit-errors.js';
import { TaskToVisitUnknown } from '../domain/task-errors.js';
import { Visit, Visits } from '../domain/visit.js';

export class BookVisit extends CompanyCommand<{ visitId: string }> {
  constructor(
    companyId: string,
    readonly taskId: string,
    readonly kind: VisitKind,
    readonly terms: VisitTerms,
    /** Chosen by the caller, so that a repeat finds the visit; null for a new id. */
    readonly visitId: string | null = null,
  ) {
    super(companyId);
  }
}

@CommandHandler(BookVisit)
export class BookVisitHandler implements ICommandHandler<BookVisit> {
  constructor(
    private readonly visits: Visits,
    private readonly tasks: TasksToVisit,
    private readonly employees: Employees,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId, kind, terms, visitId }: BookVisit) {
    if (visitId !== null && (await this.visits.byId(companyId, visitId))) return { visitId };
    const [task] = await this.tasks.find(companyId, [taskId]);
    if (!task) throw new TaskToVisitUnknown();
    if (!takesVisits(task.status)) throw new TaskTakesNoVisits(task.status);
    await this.employees.expectUsable(companyId, terms.employeeId);
    const known = kind === 'inspection' ? await this.visits.inspectionOf(companyId, taskId) : null;
    if (known?.isOpen) throw new InspectionIsPlanned(known.id);
    const visit = Visit.book(companyId, visitId ?? this.ids.next(), { taskId, kind }, terms, this.clock.now());
    this.visits.add(visit);
    return { visitId: visit.id };
  }
}
