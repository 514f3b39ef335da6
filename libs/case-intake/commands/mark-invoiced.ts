import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Cases } from '../domain/case.js';
import { Tasks } from '../domain/tasks.js';

/** Records that an invoice of the case was posted. Only a completed task becomes invoiced. */
export class MarkInvoiced extends CompanyCommand {
  constructor(
    companyId: string,
    readonly caseId: string,
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

  async execute({ companyId, caseId }: MarkInvoiced) {
    const opened = await this.cases.byId(companyId, caseId);
    const task = opened && (await this.tasks.byId(companyId, opened.taskId));
    task?.markInvoiced();
  }
}
