import { DomainEvent } from '#shared-kernel';

/** An invoice that was never posted is given up; what it took of an amount is free again. */
export class InvoiceWithdrawnV1 extends DomainEvent<{ invoiceId: string; caseId: string }> {
  static readonly type = 'invoicing.invoice-withdrawn.v1';
}
