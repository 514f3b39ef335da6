import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './change-task.js';

/** The repair was begun. */
export class BeginRepair extends TaskCommand {}

@CommandHandler(BeginRepair)
export class BeginRepairHandler extends ChangeTask<BeginRepair> {
  protected change(task: Task): void {
    task.beginRepair();
  }
}
