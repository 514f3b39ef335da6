import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { ErpUsers } from '#users/contracts';
import { InvoiceHasNoPdf, InvoiceNotFound } from '../contracts/index.js';
import { Invoices } from '../domain/invoices.js';
import { ScalepointUsernameMissing } from '../domain/invoicing-errors.js';

/** Requests that the PDF of a posted invoice be sent again, after the cause of the failure is fixed. */
export class RequestPdf extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly invoiceId: string,
    readonly userId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(RequestPdf)
export class RequestPdfHandler implements ICommandHandler<RequestPdf> {
  constructor(
    private readonly invoices: Invoices,
    private readonly users: ErpUsers,
  ) {}

  async execute({ companyId, invoiceId, userId }: RequestPdf) {
    const invoice = await this.invoices.byId(companyId, invoiceId);
    if (!invoice) throw new InvoiceNotFound();
    if (!invoice.hasPdf) throw new InvoiceHasNoPdf();
    if ((await this.users.scalepointUsernameOf(companyId, userId)) === null) throw new ScalepointUsernameMissing();
    invoice.sendPdfAgain(userId);
    return { id: invoiceId };
  }
}
