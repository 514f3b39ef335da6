import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './change-task.js';

/** The damage was inspected. */
export class ReportInspection extends TaskCommand {}

@CommandHandler(ReportInspection)
export class ReportInspectionHandler extends ChangeTask<ReportInspection> {
  protected change(task: Task): void {
    task.reportInspection();
  }
}
