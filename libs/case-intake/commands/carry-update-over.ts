import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { type Case, Cases } from '../domain/case.js';
import type { Task } from '../domain/task.js';
import { Tasks } from '../domain/tasks.js';
import { factsOf } from '../domain/task-facts.js';

/** Applies the insurer's changes of a task to its case. */
export class CarryUpdateOver extends CompanyCommand {
  constructor(
    companyId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(CarryUpdateOver)
export class CarryUpdateOverHandler implements ICommandHandler<CarryUpdateOver> {
  constructor(
    private readonly tasks: Tasks,
    private readonly cases: Cases,
    private readonly directory: Directory,
  ) {}

  /** A case goes on with its other tasks if one of them is cancelled. */
  private async flagCancelled(companyId: string, task: Task, own: Case): Promise<void> {
    const mainTaskId = task.caseOfTaskId ?? task.id;
    const shared = task.caseOfTaskId === null ? own : await this.cases.ofTask(companyId, mainTaskId);
    if (!shared || (!task.withdrawn && !shared.flags.includes('task-cancelled'))) return;
    // Read while the case is locked: of two tasks that are cancelled at once, the second one to get here sees both.
    const tasks = await this.tasks.onCaseOf(companyId, mainTaskId);
    shared.flagCancelled(tasks.every(({ withdrawn }) => withdrawn));
  }

  async execute({ companyId, taskId }: CarryUpdateOver) {
    const task = await this.tasks.byId(companyId, taskId);
    const opened = await this.cases.ofTask(companyId, taskId);
    if (!task || !opened) return;
    const debtor = await this.directory.debtor(companyId, opened.debtorId);
    opened.follow(factsOf(task.content, debtor?.address ?? null, this.directory));
    opened.flagMerged(task.mergedIntoId !== null);
    // An update may arrive after the cancellation, so the flag is set here too and the order does not matter.
    if (task.caseOfTaskId !== null) opened.flagCancelled(task.withdrawn);
    await this.flagCancelled(companyId, task, opened);
  }
}
