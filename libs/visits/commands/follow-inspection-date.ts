import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TasksToVisit } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Ids } from '#shared-kernel';
import { USUAL_MINUTES, Visit, Visits } from '../domain/visit.js';

/**
 * The inspection of a task was agreed there: its visit gets that time, or is booked. Both keep when their time was
 * decided and the later decision counts, so that they agree in the end, in whatever order the events arrive.
 */
export class FollowInspectionDate extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskId: string,
    /** When the event occurred, for a task that does not say when the time was decided. */
    readonly occurredAt: Date,
  ) {
    super(companyId);
  }
}

@CommandHandler(FollowInspectionDate)
export class FollowInspectionDateHandler implements ICommandHandler<FollowInspectionDate> {
  constructor(
    private readonly visits: Visits,
    private readonly tasks: TasksToVisit,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, taskId, occurredAt }: FollowInspectionDate): Promise<void> {
    const [task] = await this.tasks.find(companyId, [taskId]);
    if (task?.status !== 'inspection-scheduled' || !task.inspectionAt) return;
    const decidedAt = task.inspectionDecidedAt ?? occurredAt;
    const known = await this.visits.inspectionOf(companyId, taskId);
    if (known?.isOpen) return known.followTask(task.inspectionAt, decidedAt);
    if (known && known.decidedAt >= decidedAt) return;
    const terms = { employeeId: null, startsAt: task.inspectionAt, minutes: USUAL_MINUTES, note: null };
    this.visits.add(Visit.book(companyId, this.ids.next(), { taskId, kind: 'inspection' }, terms, decidedAt));
  }
}
