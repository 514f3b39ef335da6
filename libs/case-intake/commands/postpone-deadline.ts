import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './change-task.js';

/** Moves a deadline of the task, and says why. */
export class PostponeDeadline extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly name: string,
    readonly at: Date,
    readonly reason: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(PostponeDeadline)
export class PostponeDeadlineHandler extends ChangeTask<PostponeDeadline> {
  protected change(task: Task, { name, at, reason }: PostponeDeadline, now: Date): void {
    task.postpone(name, at, reason, now);
  }
}
