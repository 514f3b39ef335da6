import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './task-moves.js';

/** Sets the Scalepoint case id of a task that arrived without one. */
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
