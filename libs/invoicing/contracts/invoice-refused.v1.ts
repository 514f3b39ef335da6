import { DomainEvent } from '#shared-kernel';

/** Scalepoint refused the invoice; its words stand on the invoice. */
export class InvoiceRefusedV1 extends DomainEvent<{ invoiceId: string; caseId: string }> {
  static readonly type = 'invoicing.invoice-refused.v1';
}
