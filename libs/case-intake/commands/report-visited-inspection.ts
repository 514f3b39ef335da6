import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Tasks } from '../domain/tasks.js';
import { possibleMoves } from '../domain/task-life.js';

/** The inspection visit of a task was made: reports the inspection, where the task allows it. */
export class ReportVisitedInspection extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(ReportVisitedInspection)
export class ReportVisitedInspectionHandler implements ICommandHandler<ReportVisitedInspection> {
  constructor(private readonly tasks: Tasks) {}

  async execute({ companyId, taskId }: ReportVisitedInspection): Promise<void> {
    const task = await this.tasks.byId(companyId, taskId);
    if (task && possibleMoves(task.status).includes('report-inspection')) task.reportInspection();
  }
}
