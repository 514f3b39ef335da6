import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { InvoiceNotFound } from '../contracts/index.js';
import { Invoices, Pdfs } from '../domain/invoices.js';

/** Stores the PDF of an invoice. Until the invoice is sent, a later PDF replaces it. */
export class AttachPdf extends CompanyCommand {
  constructor(
    companyId: string,
    readonly invoiceId: string,
    readonly content: Uint8Array,
  ) {
    super(companyId);
  }
}

@CommandHandler(AttachPdf)
export class AttachPdfHandler implements ICommandHandler<AttachPdf> {
  constructor(
    private readonly invoices: Invoices,
    private readonly pdfs: Pdfs,
  ) {}

  async execute({ companyId, invoiceId, content }: AttachPdf) {
    const invoice = await this.invoices.byId(companyId, invoiceId);
    if (!invoice) throw new InvoiceNotFound();
    invoice.attachPdf();
    await this.pdfs.put(companyId, invoiceId, content);
  }
}
