import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './change-task.js';

/** The contractor takes the task on. */
export class AcceptTask extends TaskCommand {}

@CommandHandler(AcceptTask)
export class AcceptTaskHandler extends ChangeTask<AcceptTask> {
  protected change(task: Task): void {
    task.accept();
  }
}
