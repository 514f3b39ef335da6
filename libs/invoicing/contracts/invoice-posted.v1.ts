import { DomainEvent } from '#shared-kernel';

/** Scalepoint has the invoice. */
export class InvoicePostedV1 extends DomainEvent<{ invoiceId: string; caseId: string; kind: string; sentBy: string }> {
  static readonly type = 'invoicing.invoice-posted.v1';
}
