import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PostedDocuments } from '#invoicing/contracts';
import { TaskNotFound } from '../contracts/not-found.js';
import { Cases } from '../domain/case.js';
import { TaskHasNoCase } from '../domain/case-errors.js';
import { TaskHasPostedInvoices, TaskOnItsOwnCase } from '../domain/shared-case-errors.js';
import { Tasks } from '../domain/tasks.js';
import { TaskCommand } from './task-moves.js';

/** A task that was put on another case goes on with its own one, which has followed the insurer's updates meanwhile. */
export class SeparateCase extends TaskCommand {}

@CommandHandler(SeparateCase)
export class SeparateCaseHandler implements ICommandHandler<SeparateCase> {
  constructor(
    private readonly tasks: Tasks,
    private readonly cases: Cases,
    private readonly documents: PostedDocuments,
  ) {}

  async execute({ companyId, taskId }: SeparateCase) {
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    const { caseOfTaskId: mainTaskId } = task;
    if (mainTaskId === null) throw new TaskOnItsOwnCase();
    const own = await this.cases.ofTask(companyId, taskId);
    const shared = await this.cases.ofTask(companyId, mainTaskId);
    if (!own || !shared) throw new TaskHasNoCase();
    const posted = await this.documents.numbersOn(companyId, shared.id, taskId);
    if (posted.length > 0) throw new TaskHasPostedInvoices(posted);
    const left = (await this.tasks.onCaseOf(companyId, mainTaskId)).filter(({ id }) => id !== taskId);
    task.separateCase(own.id);
    own.flagLeft(false);
    shared.sharedBy(left.flatMap(({ id }) => (id === mainTaskId ? [] : [id])));
    shared.flagCancelled(left.every(({ withdrawn }) => withdrawn));
    return { taskId };
  }
}
