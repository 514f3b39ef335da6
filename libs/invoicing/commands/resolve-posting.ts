import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { InvoiceNotFound } from '../contracts/index.js';
import { Invoices } from '../domain/invoices.js';

/** Records whether a user found the invoice in Scalepoint. */
export class ResolvePosting extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly invoiceId: string,
    readonly userId: string,
    readonly isThere: boolean,
    readonly reference: string | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ResolvePosting)
export class ResolvePostingHandler implements ICommandHandler<ResolvePosting> {
  constructor(
    private readonly invoices: Invoices,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, invoiceId, userId, isThere, reference }: ResolvePosting) {
    const invoice = await this.invoices.byId(companyId, invoiceId);
    if (!invoice) throw new InvoiceNotFound();
    invoice.resolve(isThere, reference, userId, this.clock.now());
    return { id: invoiceId };
  }
}
