import { DomainEvent } from '#shared-kernel';

/** The insurer's approved amount of a task changed: the amount on the task, or an approved offer. In øre. */
export class ApprovedAmountChangedV1 extends DomainEvent<{
  taskId: string;
  caseId: string;
  amount: number;
  source: string;
}> {
  static readonly type = 'invoicing.approved-amount-changed.v1';
}

/** An attempt to send an invoice to Scalepoint began; from now on Scalepoint may have it. */
export class AttemptStartedV1 extends DomainEvent<{ invoiceId: string; attempt: number }> {
  static readonly type = 'invoicing.attempt-started.v1';
}

/** Scalepoint has the invoice. */
export class InvoicePostedV1 extends DomainEvent<{
  invoiceId: string;
  caseId: string;
  taskId?: string;
  kind: string;
  sentBy: string;
}> {
  static readonly type = 'invoicing.invoice-posted.v1';
}

/** Scalepoint rejected the invoice; the invoice contains its message. */
export class InvoiceRefusedV1 extends DomainEvent<{ invoiceId: string; caseId: string; taskId?: string }> {
  static readonly type = 'invoicing.invoice-refused.v1';
}

/** The ERP registered a booked invoice or credit note. */
export class InvoiceRegisteredV1 extends DomainEvent<{
  invoiceId: string;
  caseId: string;
  taskId?: string;
  kind: string;
}> {
  static readonly type = 'invoicing.invoice-registered.v1';
}

/** An invoice that was never posted was withdrawn, which releases its amount. */
export class InvoiceWithdrawnV1 extends DomainEvent<{ invoiceId: string; caseId: string; taskId?: string }> {
  static readonly type = 'invoicing.invoice-withdrawn.v1';
}

/** The insurer answered an offer: approved, partly-approved or refused; amount is the approved amount in øre. */
export class OfferAnsweredV1 extends DomainEvent<{
  offerId: string;
  caseId: string;
  taskId?: string;
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
export class OfferSentV1 extends DomainEvent<{ offerId: string; caseId: string; taskId?: string; sentBy: string }> {
  static readonly type = 'invoicing.offer-sent.v1';
}

/**
 * A document of a claim is posted, so the policyholder owes its share, or gets it back when the amounts are negative.
 * Amounts are whole øre.
 */
export class OwnPaymentDueV1 extends DomainEvent<{
  claimId: string;
  caseId: string;
  invoiceId: string;
  deductible: number;
  depreciation: number;
  vatShare: number;
  policyholderShare: number;
}> {
  static readonly type = 'invoicing.own-payment-due.v1';
}

/** The PDF of an invoice was attached. */
export class PdfAttachedV1 extends DomainEvent<{ invoiceId: string }> {
  static readonly type = 'invoicing.pdf-attached.v1';
}

/** A user requested that the PDF of a posted invoice be sent again. */
export class PdfRequestedV1 extends DomainEvent<{ invoiceId: string; sentBy: string }> {
  static readonly type = 'invoicing.pdf-requested.v1';
}

/** The outcome of sending the PDF of an invoice: accepted, refused, unclear, waiting or no-scalepoint-username. */
export class PdfSentV1 extends DomainEvent<{ invoiceId: string; outcome: string }> {
  static readonly type = 'invoicing.pdf-sent.v1';
}

/** An attempt to send an invoice failed and will be retried. */
export class PostingDelayedV1 extends DomainEvent<{ invoiceId: string; reason: string; mayBeThere: boolean }> {
  static readonly type = 'invoicing.posting-delayed.v1';
}

/** An invoice cannot be sent until a user resolves the reason. */
export class PostingFailedV1 extends DomainEvent<{
  invoiceId: string;
  caseId: string;
  taskId?: string;
  reason: string;
}> {
  static readonly type = 'invoicing.posting-failed.v1';
}

/** It is unknown whether Scalepoint has the invoice; a user has to decide. */
export class PostingLeftUnclearV1 extends DomainEvent<{ invoiceId: string; caseId: string; taskId?: string }> {
  static readonly type = 'invoicing.posting-left-unclear.v1';
}

/** A user asked for an invoice to be posted in Scalepoint. */
export class PostingRequestedV1 extends DomainEvent<{
  invoiceId: string;
  caseId: string;
  taskId?: string;
  requestedBy: string;
  confirmedAboveApproved: boolean;
}> {
  static readonly type = 'invoicing.posting-requested.v1';
}

/** The split of a document between policyholder and insurer was fixed with its posting. Amounts are whole øre. */
export class SettlementFixedV1 extends DomainEvent<{
  claimId: string;
  invoiceId: string;
  policyholderShare: number;
  insurerShare: number;
}> {
  static readonly type = 'invoicing.settlement-fixed.v1';
}

/** A document was not posted, so its share of the own payment was released. */
export class SettlementReleasedV1 extends DomainEvent<{ claimId: string; invoiceId: string }> {
  static readonly type = 'invoicing.settlement-released.v1';
}
