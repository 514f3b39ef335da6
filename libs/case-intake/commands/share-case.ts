import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { PostedDocuments } from '#invoicing/contracts';
import { MAX_TASKS_OF_CASE } from '../contracts/index.js';
import { TaskNotFound } from '../contracts/not-found.js';
import { Cases } from '../domain/case.js';
import { TaskHasNoCase } from '../domain/case-errors.js';
import { requireSharable } from '../domain/shared-case.js';
import {
  CaseDebtorsDiffer,
  CaseHasOtherTasks,
  CaseIsFull,
  CaseOfTaskUnknown,
  TaskHasPostedInvoices,
  TaskOnItsOwnCase,
} from '../domain/shared-case-errors.js';
import { hasOthersOnCase, Tasks } from '../domain/tasks.js';
import { TaskCommand } from './task-moves.js';

/** The work on a task continues on the case of another task of the claim, the main task. */
export class ShareCase extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly mainTaskId: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(ShareCase)
export class ShareCaseHandler implements ICommandHandler<ShareCase> {
  constructor(
    private readonly tasks: Tasks,
    private readonly cases: Cases,
    private readonly documents: PostedDocuments,
  ) {}

  async execute({ companyId, taskId, mainTaskId }: ShareCase) {
    if (taskId === mainTaskId) throw new TaskOnItsOwnCase();
    // Both are locked, so that two requests in opposite directions cannot both succeed.
    const found = await this.tasks.byIds(companyId, [taskId, mainTaskId]);
    const [task, main] = [taskId, mainTaskId].map((id) => found.find((one) => one.id === id));
    if (!task) throw new TaskNotFound();
    if (!main) throw new CaseOfTaskUnknown();
    if (task.caseOfTaskId === mainTaskId) return { taskId };
    requireSharable(task, main);
    const own = await this.cases.ofTask(companyId, taskId);
    const shared = await this.cases.ofTask(companyId, mainTaskId);
    if (!own || !shared) throw new TaskHasNoCase();
    if (await hasOthersOnCase(this.tasks, companyId, taskId)) throw new CaseHasOtherTasks();
    if (own.debtorId !== shared.debtorId) throw new CaseDebtorsDiffer();
    const posted = await this.documents.numbersOn(companyId, own.id, null);
    if (posted.length > 0) throw new TaskHasPostedInvoices(posted);
    const others = (await this.tasks.onCaseOf(companyId, mainTaskId)).filter(({ id }) => id !== mainTaskId);
    if (others.length + 1 >= MAX_TASKS_OF_CASE) throw new CaseIsFull();
    task.shareCase(main);
    own.flagLeft(true);
    shared.sharedBy([...others.map(({ id }) => id), taskId].toSorted());
    return { taskId };
  }
}
