import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { TaskVisits } from '#visits/contracts';
import { Tasks } from '../domain/tasks.js';

/**
 * The inspection of a task follows its visit, as it is now, where the task allows it. Both keep when their time was
 * decided and the later decision counts, so that they agree in the end, in whatever order the events arrive.
 */
export class FollowInspectionVisit extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(FollowInspectionVisit)
export class FollowInspectionVisitHandler implements ICommandHandler<FollowInspectionVisit> {
  constructor(
    private readonly tasks: Tasks,
    private readonly visits: TaskVisits,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId }: FollowInspectionVisit): Promise<void> {
    // Before the visit is read: a visit that moves meanwhile is followed by its own event.
    const task = await this.tasks.byId(companyId, taskId);
    const open = await this.visits.upcoming(companyId, taskId);
    const visit = open.find(({ kind, status }) => kind === 'inspection' && status !== 'not-reached');
    if (task && visit) task.followVisit(new Date(visit.startsAt), new Date(visit.decidedAt), this.clock.now());
  }
}
