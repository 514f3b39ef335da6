import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { InvoiceNotFound } from '../contracts/index.js';
import { Invoices } from '../domain/invoices.js';

/** Withdraws an invoice or credit note that was never posted, which releases its amount. */
export class WithdrawInvoice extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly invoiceId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(WithdrawInvoice)
export class WithdrawInvoiceHandler implements ICommandHandler<WithdrawInvoice> {
  constructor(private readonly invoices: Invoices) {}

  async execute({ companyId, invoiceId }: WithdrawInvoice) {
    const invoice = await this.invoices.byId(companyId, invoiceId);
    if (!invoice) throw new InvoiceNotFound();
    invoice.withdraw();
    return { id: invoiceId };
  }
}
