import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './task-moves.js';

/** The two tasks are not the same after all. */
export class SeparateTask extends TaskCommand {}

@CommandHandler(SeparateTask)
export class SeparateTaskHandler extends ChangeTask<SeparateTask> {
  protected change(task: Task, _: SeparateTask, now: Date): void {
    task.separate(now);
  }
}
