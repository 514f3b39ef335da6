import { DomainEvent } from '#shared-kernel';

/** An invoice is about to be sent to Scalepoint; from now on it may be there. */
export class AttemptStartedV1 extends DomainEvent<{ invoiceId: string; attempt: number }> {
  static readonly type = 'invoicing.attempt-started.v1';
}

/** Scalepoint has the invoice. */
export class InvoicePostedV1 extends DomainEvent<{ invoiceId: string; caseId: string; kind: string; sentBy: string }> {
  static readonly type = 'invoicing.invoice-posted.v1';
}

/** Scalepoint refused the invoice; its words stand on the invoice. */
export class InvoiceRefusedV1 extends DomainEvent<{ invoiceId: string; caseId: string }> {
  static readonly type = 'invoicing.invoice-refused.v1';
}

/** An invoice or credit note that the ERP booked arrived. */
export class InvoiceRegisteredV1 extends DomainEvent<{ invoiceId: string; caseId: string; kind: string }> {
  static readonly type = 'invoicing.invoice-registered.v1';
}

/** An invoice that was never posted is given up; what it took of an amount is free again. */
export class InvoiceWithdrawnV1 extends DomainEvent<{ invoiceId: string; caseId: string }> {
  static readonly type = 'invoicing.invoice-withdrawn.v1';
}

/** The PDF of an invoice arrived. */
export class PdfAttachedV1 extends DomainEvent<{ invoiceId: string }> {
  static readonly type = 'invoicing.pdf-attached.v1';
}

/** Somebody asked for the PDF of a posted invoice to be sent again. */
export class PdfRequestedV1 extends DomainEvent<{ invoiceId: string; sentBy: string }> {
  static readonly type = 'invoicing.pdf-requested.v1';
}

/** What became of the PDF of an invoice: accepted, refused, unclear, waiting or no-scalepoint-username. */
export class PdfSentV1 extends DomainEvent<{ invoiceId: string; outcome: string }> {
  static readonly type = 'invoicing.pdf-sent.v1';
}

/** A try to send an invoice did not succeed, and is repeated. */
export class PostingDelayedV1 extends DomainEvent<{ invoiceId: string; reason: string; mayBeThere: boolean }> {
  static readonly type = 'invoicing.posting-delayed.v1';
}

/** An invoice cannot be sent as things are; a person has to mend something. */
export class PostingFailedV1 extends DomainEvent<{ invoiceId: string; caseId: string; reason: string }> {
  static readonly type = 'invoicing.posting-failed.v1';
}

/** Whether Scalepoint has the invoice cannot be found out; a person has to decide. */
export class PostingLeftUnclearV1 extends DomainEvent<{ invoiceId: string; caseId: string }> {
  static readonly type = 'invoicing.posting-left-unclear.v1';
}

/** A user asked for an invoice to be posted in Scalepoint. */
export class PostingRequestedV1 extends DomainEvent<{
  invoiceId: string;
  caseId: string;
  requestedBy: string;
  confirmedAboveApproved: boolean;
}> {
  static readonly type = 'invoicing.posting-requested.v1';
}
