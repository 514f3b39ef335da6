import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TaskNotFound } from '../contracts/not-found.js';
import { CaseHasOtherTasks } from '../domain/shared-case-errors.js';
import { KeptTaskUnknown, TaskHasDoubles, TaskMergedIntoItself } from '../domain/task-errors.js';
import { hasOthersOnCase, Tasks } from '../domain/tasks.js';
import { TaskCommand } from './task-moves.js';

/** The insurer sent one task twice: the work continues on the kept one. Both keep all they have. */
export class MergeTasks extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly keptTaskId: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(MergeTasks)
export class MergeTasksHandler implements ICommandHandler<MergeTasks> {
  constructor(private readonly tasks: Tasks) {}

  async execute({ companyId, taskId, keptTaskId }: MergeTasks) {
    if (taskId === keptTaskId) throw new TaskMergedIntoItself();
    // Both are locked, so that two merges in opposite directions cannot both succeed.
    const found = await this.tasks.byIds(companyId, [taskId, keptTaskId]);
    const [double, kept] = [taskId, keptTaskId].map((id) => found.find((task) => task.id === id));
    if (!double) throw new TaskNotFound();
    if (!kept) throw new KeptTaskUnknown();
    if (await this.tasks.hasDoubles(companyId, taskId)) throw new TaskHasDoubles();
    // Their case would be the one of a task on which no work is done.
    if (await hasOthersOnCase(this.tasks, companyId, taskId)) throw new CaseHasOtherTasks();
    double.mergeInto(kept);
    return { taskId };
  }
}
