import { CommandHandler } from '@nestjs/cqrs';
import type { Task } from '../domain/task.js';
import { ChangeTask, TaskCommand } from './change-task.js';

/** The contractor does not want the task, and says why. */
export class RejectTask extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly reason: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(RejectTask)
export class RejectTaskHandler extends ChangeTask<RejectTask> {
  protected change(task: Task, { reason }: RejectTask): void {
    task.reject(reason);
  }
}
