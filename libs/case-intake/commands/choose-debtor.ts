import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory } from '#directory/contracts';
import { TaskNotFound } from '../contracts/not-found.js';
import { Cases } from '../domain/case.js';
import { CaseValueUnusable } from '../domain/case-errors.js';
import { Tasks } from '../domain/tasks.js';
import { CaseOpening } from './open-cases.js';
import { TaskCommand } from './task-moves.js';

/** Sets the debtor of the case. If there is no case yet, tries to open one with this debtor. */
export class ChooseDebtor extends TaskCommand {
  constructor(
    companyId: string,
    taskId: string,
    readonly debtorId: string,
  ) {
    super(companyId, taskId);
  }
}

@CommandHandler(ChooseDebtor)
export class ChooseDebtorHandler implements ICommandHandler<ChooseDebtor> {
  constructor(
    private readonly tasks: Tasks,
    private readonly cases: Cases,
    private readonly directory: Directory,
    private readonly opening: CaseOpening,
  ) {}

  async execute({ companyId, taskId, debtorId }: ChooseDebtor) {
    const task = await this.tasks.byId(companyId, taskId);
    if (!task) throw new TaskNotFound();
    if (!(await this.directory.debtor(companyId, debtorId))?.active) throw new CaseValueUnusable(['debtorId']);
    const opened = task.caseId === null ? null : await this.cases.byId(companyId, task.caseId);
    if (opened) opened.edit({ debtorId });
    else task.chooseDebtor(debtorId);
    if (task.isReadyForCase) await this.opening.openFor(companyId, [task]);
    return { taskId };
  }
}
