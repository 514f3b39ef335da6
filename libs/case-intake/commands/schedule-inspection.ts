import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './change-task.js';

/** Sets or moves the time of the inspection. */
export class ScheduleInspection extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly at: Date,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(ScheduleInspection)
export class ScheduleInspectionHandler extends ChangeTask<ScheduleInspection> {
  protected change(task: Task, { at }: ScheduleInspection, now: Date): void {
    task.scheduleInspection(at, now);
  }
}
