import { DomainEvent } from '#shared-kernel';

/** Somebody asked for the PDF of a posted invoice to be sent again. */
export class PdfRequestedV1 extends DomainEvent<{ invoiceId: string; sentBy: string }> {
  static readonly type = 'invoicing.pdf-requested.v1';
}
