import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './change-task.js';

/** Nothing more is to be done about the task. */
export class CloseTask extends TaskCommand {}

@CommandHandler(CloseTask)
export class CloseTaskHandler extends ChangeTask<CloseTask> {
  protected change(task: Task): void {
    task.close();
  }
}
