import { Injectable } from '@nestjs/common';
import { InvoicePostedV1 } from '#invoicing/contracts';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { MarkInvoiced } from '../commands/mark-invoiced.js';

@Injectable()
@Reaction({ name: 'case-intake.mark-invoiced-on-invoice-posted', on: [InvoicePostedV1] })
export class MarkInvoicedOnInvoicePosted implements Reaction<DataOf<InvoicePostedV1>> {
  react({ companyId, data }: LoggedEvent<DataOf<InvoicePostedV1>>) {
    return data.kind === 'creditNote' ? null : new MarkInvoiced(companyId, data.caseId, data.taskId);
  }
}
