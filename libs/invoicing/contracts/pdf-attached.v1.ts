import { DomainEvent } from '#shared-kernel';

/** The PDF of an invoice arrived. */
export class PdfAttachedV1 extends DomainEvent<{ invoiceId: string }> {
  static readonly type = 'invoicing.pdf-attached.v1';
}
