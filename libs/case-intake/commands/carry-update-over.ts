import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Cases } from '../domain/case.js';
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

  async execute({ companyId, taskId }: CarryUpdateOver) {
    const task = await this.tasks.byId(companyId, taskId);
    const opened = await this.cases.ofTask(companyId, taskId);
    if (!task || !opened) return;
    const debtor = await this.directory.debtor(companyId, opened.debtorId);
    opened.follow(factsOf(task.content, debtor?.address ?? null, this.directory));
    // An update may arrive after the cancellation, so the flag is set here too and the order does not matter.
    if (task.withdrawn) opened.flagCancelled();
    else opened.clearCancelled();
    opened.flagMerged(task.mergedIntoId !== null);
  }
}
