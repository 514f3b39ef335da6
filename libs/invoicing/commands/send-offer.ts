import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, danishDay } from '#shared-kernel';
import { OutgoingTokens } from '#tokens/contracts';
import { ErpUsers } from '#users/contracts';
import { OfferNotFound } from '../contracts/index.js';
import { Approvals } from '../domain/approval.js';
import { followTask } from '../domain/following-task.js';
import {
  CaseIdAtScalepointMissing,
  CaseIsUnknown,
  InsurerHasNoToken,
  ScalepointUsernameMissing,
  TaskIsCancelled,
  TaskIsClosed,
} from '../domain/invoicing-errors.js';
import { Offers } from '../domain/offer.js';

/** Sends an offer to the insurer through Scalepoint, and its PDF under the Scalepoint username of the user. */
export class SendOffer extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly offerId: string,
    readonly userId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(SendOffer)
export class SendOfferHandler implements ICommandHandler<SendOffer> {
  constructor(
    private readonly offers: Offers,
    private readonly approvals: Approvals,
    private readonly cases: CasesForInvoicing,
    private readonly users: ErpUsers,
    private readonly tokens: OutgoingTokens,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, offerId, userId }: SendOffer) {
    const offer = await this.offers.byId(companyId, offerId);
    if (!offer) throw new OfferNotFound();
    const found = await this.cases.find(companyId, offer);
    if (!found) throw new CaseIsUnknown();
    const { status, insurerId, scalepointCaseId } = found.task;
    if (status === 'cancelled') throw new TaskIsCancelled();
    if (status === 'closed') throw new TaskIsClosed();
    if ((await this.tokens.of(companyId, insurerId)) === null) throw new InsurerHasNoToken();
    if ((await this.users.scalepointUsernameOf(companyId, userId)) === null) throw new ScalepointUsernameMissing();
    if (offer.hasPdf && scalepointCaseId === null) throw new CaseIdAtScalepointMissing();
    const now = this.clock.now();
    // Record the amount that was approved before the offer first, because the approval of the offer adds to it.
    await followTask({ offers: this.offers, approvals: this.approvals }, companyId, found, now);
    offer.send(userId, now, danishDay(now));
    return { id: offerId };
  }
}
