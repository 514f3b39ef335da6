import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, type OutboundReaction, Reaction } from '#platform/messaging';
import { SendPdf } from '../outbound/send-pdf.js';
import { InvoicePostedV1, PdfRequestedV1 } from '../contracts/index.js';

@Injectable()
@Reaction({ name: 'invoicing.send-pdf-on-invoice-posted', on: [InvoicePostedV1, PdfRequestedV1] })
export class SendPdfOnInvoicePosted implements OutboundReaction<DataOf<InvoicePostedV1 | PdfRequestedV1>> {
  constructor(private readonly pdf: SendPdf) {}

  perform({ companyId, id, data }: LoggedEvent<DataOf<InvoicePostedV1 | PdfRequestedV1>>) {
    return this.pdf.send(companyId, data.invoiceId, data.sentBy, id);
  }
}
