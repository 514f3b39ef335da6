import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './task-moves.js';

/** Says which case at Scalepoint the task belongs to, for a task that came without its id. */
export class NameScalepointCase extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly scalepointCaseId: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(NameScalepointCase)
export class NameScalepointCaseHandler extends ChangeTask<NameScalepointCase> {
  protected change(task: Task, { scalepointCaseId }: NameScalepointCase): void {
    task.nameScalepointCase(scalepointCaseId);
  }
}
