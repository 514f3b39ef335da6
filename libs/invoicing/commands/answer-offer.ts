import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, type Money } from '#shared-kernel';
import { OfferNotFound, type OfferOutcome } from '../contracts/index.js';
import { Approvals } from '../domain/approval.js';
import { approvalOf } from '../domain/following-task.js';
import { CaseIsUnknown } from '../domain/invoicing-errors.js';
import { Offers } from '../domain/offer.js';

export interface TypedAnswer {
  readonly outcome: OfferOutcome;
  /** The approved amount of a partly approved offer. */
  readonly amount: Money | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

/** Records an answer that the insurer gave outside Scalepoint, such as by telephone. */
export class AnswerOffer extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly offerId: string,
    readonly userId: string,
    readonly given: TypedAnswer,
  ) {
    super(companyId);
  }
}

@CommandHandler(AnswerOffer)
export class AnswerOfferHandler implements ICommandHandler<AnswerOffer> {
  constructor(
    private readonly offers: Offers,
    private readonly approvals: Approvals,
    private readonly cases: CasesForInvoicing,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, offerId, userId, given }: AnswerOffer) {
    const offer = await this.offers.byId(companyId, offerId);
    if (!offer) throw new OfferNotFound();
    const found = await this.cases.find(companyId, offer);
    if (!found) throw new CaseIsUnknown();
    const now = this.clock.now();
    const { outcome, answeredBy, amount } = given;
    const answeredAt = (given.answeredAt ?? now).toISOString();
    offer.takeAnswer({ outcome, answeredBy, answeredAt, source: 'user', recordedBy: userId }, amount);
    const approved = offer.answer?.amount ?? 0;
    if (approved > 0) {
      const approval = await approvalOf(this.approvals, companyId, found);
      approval.noteFigure(found.task.approvedAmount, now);
      approval.addOffer(offerId, approved, answeredBy, now);
    }
    return { id: offerId };
  }
}
