import { DomainEvent } from '#shared-kernel';

/** The insurer's approved amount of a task changed: by the insurer's own figure, or by an approved offer. In øre. */
export class ApprovedAmountChangedV1 extends DomainEvent<{
  taskId: string;
  caseId: string;
  amount: number;
  source: string;
}> {
  static readonly type = 'invoicing.approved-amount-changed.v1';
}

/** The insurer answered an offer: approved, partly-approved or refused; amount is what it approved, in øre. */
export class OfferAnsweredV1 extends DomainEvent<{
  offerId: string;
  caseId: string;
  outcome: string;
  amount: number;
  source: string;
}> {
  static readonly type = 'invoicing.offer-answered.v1';
}

/** The outcome of telling Scalepoint about an offer: accepted, refused, unclear or waiting. */
export class OfferDeliveredV1 extends DomainEvent<{ offerId: string; outcome: string }> {
  static readonly type = 'invoicing.offer-delivered.v1';
}

/** An offer was drafted; supplementsId is the offer that it adds to, or null. */
export class OfferDraftedV1 extends DomainEvent<{ offerId: string; caseId: string; supplementsId: string | null }> {
  static readonly type = 'invoicing.offer-drafted.v1';
}

/** The PDF of an offer was attached. */
export class OfferPdfAttachedV1 extends DomainEvent<{ offerId: string }> {
  static readonly type = 'invoicing.offer-pdf-attached.v1';
}

/** An offer that the insurer had not answered was recalled. */
export class OfferRecalledV1 extends DomainEvent<{ offerId: string; caseId: string; recalledBy: string }> {
  static readonly type = 'invoicing.offer-recalled.v1';
}

/** The content of an offer that is not with the insurer was changed. */
export class OfferRevisedV1 extends DomainEvent<{ offerId: string }> {
  static readonly type = 'invoicing.offer-revised.v1';
}

/** An offer was sent to the insurer. */
export class OfferSentV1 extends DomainEvent<{ offerId: string; caseId: string; sentBy: string }> {
  static readonly type = 'invoicing.offer-sent.v1';
}
