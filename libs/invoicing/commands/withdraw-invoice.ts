import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { InvoiceNotFound } from '../contracts/index.js';
import { Claims } from '../domain/claim.js';
import { Invoices } from '../domain/invoices.js';
import { followPosting } from '../domain/settling.js';

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
  constructor(
    private readonly invoices: Invoices,
    private readonly claims: Claims,
    private readonly cases: CasesForInvoicing,
  ) {}

  async execute({ companyId, invoiceId }: WithdrawInvoice) {
    const invoice = await this.invoices.byId(companyId, invoiceId);
    if (!invoice) throw new InvoiceNotFound();
    invoice.withdraw();
    await followPosting(this.claims, this.cases, companyId, invoice);
    return { id: invoiceId };
  }
}
