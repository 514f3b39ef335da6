import { DomainEvent } from '#shared-kernel';

/** An invoice or credit note that the ERP booked arrived. */
export class InvoiceRegisteredV1 extends DomainEvent<{ invoiceId: string; caseId: string; kind: string }> {
  static readonly type = 'invoicing.invoice-registered.v1';
}
