import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './change-task.js';

/** The work is done, now unless a time is given. */
export class CompleteTask extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly at: Date | null,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(CompleteTask)
export class CompleteTaskHandler extends ChangeTask<CompleteTask> {
  protected change(task: Task, { at }: CompleteTask, now: Date): void {
    task.complete(at ?? now, now);
  }
}
