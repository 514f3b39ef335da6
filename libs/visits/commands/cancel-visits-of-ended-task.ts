import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TasksToVisit } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { takesVisits } from '../domain/tasks-with-visits.js';
import { Visits } from '../domain/visit.js';

/** Cancels the open visits of a task that has ended. */
export class CancelVisitsOfEndedTask extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(CancelVisitsOfEndedTask)
export class CancelVisitsOfEndedTaskHandler implements ICommandHandler<CancelVisitsOfEndedTask> {
  constructor(
    private readonly visits: Visits,
    private readonly tasks: TasksToVisit,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, taskId }: CancelVisitsOfEndedTask): Promise<void> {
    const [task] = await this.tasks.find(companyId, [taskId]);
    if (!task || takesVisits(task.status)) return;
    for (const visit of await this.visits.openOf(companyId, taskId)) visit.cancel(this.clock.now());
  }
}
