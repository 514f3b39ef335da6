import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { Approvals } from '../domain/approval.js';
import { followTask } from '../domain/following-task.js';
import { Offers } from '../domain/offer.js';

/** Copies the insurer's answers to offers and the approved amount from the task. */
export class FollowTask extends CompanyCommand {
  constructor(
    companyId: string,
    readonly caseId: string,
    readonly taskId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(FollowTask)
export class FollowTaskHandler implements ICommandHandler<FollowTask> {
  constructor(
    private readonly offers: Offers,
    private readonly approvals: Approvals,
    private readonly cases: CasesForInvoicing,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, caseId, taskId }: FollowTask) {
    const found = await this.cases.find(companyId, { caseId, taskId });
    if (found) await followTask({ offers: this.offers, approvals: this.approvals }, companyId, found, this.clock.now());
  }
}
