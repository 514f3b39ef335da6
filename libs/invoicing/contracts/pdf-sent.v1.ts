import { DomainEvent } from '#shared-kernel';

/** Scalepoint answered to the PDF of an invoice. */
export class PdfSentV1 extends DomainEvent<{ invoiceId: string; outcome: string }> {
  static readonly type = 'invoicing.pdf-sent.v1';
}
