import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Cases } from '../domain/case.js';
import { Tasks } from '../domain/tasks.js';

/** Records that an invoice of the task was posted. Only a completed task becomes invoiced. */
export class MarkInvoiced extends CompanyCommand {
  constructor(
    companyId: string,
    readonly caseId: string,
    /** Left out for the task that the case was opened for. */
    readonly taskId?: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(MarkInvoiced)
export class MarkInvoicedHandler implements ICommandHandler<MarkInvoiced> {
  constructor(
    private readonly cases: Cases,
    private readonly tasks: Tasks,
  ) {}

  async execute({ companyId, caseId, taskId }: MarkInvoiced) {
    const opened = taskId === undefined ? await this.cases.byId(companyId, caseId) : null;
    const id = taskId ?? opened?.taskId;
    const task = id === undefined ? null : await this.tasks.byId(companyId, id);
    task?.markInvoiced();
  }
}
