import { DomainEvent } from '#shared-kernel';

/** What became of the PDF of an invoice: accepted, refused, unclear, waiting or no-scalepoint-username. */
export class PdfSentV1 extends DomainEvent<{ invoiceId: string; outcome: string }> {
  static readonly type = 'invoicing.pdf-sent.v1';
}
