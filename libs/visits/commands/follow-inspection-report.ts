import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Visits } from '../domain/visit.js';

/** The inspection was reported at the task: its open inspection was made. */
export class FollowInspectionReport extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskId: string,
    readonly at: Date,
  ) {
    super(companyId);
  }
}

@CommandHandler(FollowInspectionReport)
export class FollowInspectionReportHandler implements ICommandHandler<FollowInspectionReport> {
  constructor(
    private readonly visits: Visits,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId, at }: FollowInspectionReport): Promise<void> {
    const visit = await this.visits.inspectionOf(companyId, taskId);
    const now = this.clock.now();
    // By the clock of another process it may be later.
    if (visit?.isOpen) visit.make(at < now ? at : now, now);
  }
}
