import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Money } from '#shared-kernel';
import { OutgoingTokens } from '#tokens/contracts';
import { ErpUsers } from '#users/contracts';
import { InvoiceNotFound } from '../contracts/index.js';
import { Invoices } from '../domain/invoices.js';
import { CaseIsUnknown } from '../domain/invoicing-errors.js';
import { assertMayBePosted } from '../domain/posting-rules.js';

/** Requests that an invoice be posted in Scalepoint. Repeated requests cause one posting. */
export class RequestPosting extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly invoiceId: string,
    readonly userId: string,
    readonly confirmAboveApproved: boolean,
  ) {
    super(companyId);
  }
}

@CommandHandler(RequestPosting)
export class RequestPostingHandler implements ICommandHandler<RequestPosting> {
  constructor(
    private readonly invoices: Invoices,
    private readonly cases: CasesForInvoicing,
    private readonly users: ErpUsers,
    private readonly tokens: OutgoingTokens,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, invoiceId, userId, confirmAboveApproved }: RequestPosting) {
    const invoice = await this.invoices.byId(companyId, invoiceId);
    if (!invoice) throw new InvoiceNotFound();
    const now = this.clock.now();
    if (invoice.isUnderWay && !invoice.isAbandoned(now)) return { id: invoiceId };
    const { caseId, insurerId, creditsInvoiceId } = invoice;
    // Locked, so that two invoices of a case, each within the approved amount, cannot exceed it together.
    await this.invoices.holdCase(companyId, caseId);
    const found = await this.cases.find(companyId, caseId);
    if (!found) throw new CaseIsUnknown();
    const { scalepointCaseId, status: taskStatus, approvedAmount } = found.task;
    const creditedInvoice = creditsInvoiceId === null ? null : await this.invoices.byId(companyId, creditsInvoiceId);
    assertMayBePosted(invoice, {
      scalepointUsername: await this.users.scalepointUsernameOf(companyId, userId),
      hasToken: (await this.tokens.of(companyId, insurerId)) !== null,
      scalepointCaseId,
      taskStatus,
      approvedAmount: approvedAmount === null ? null : Money.ofOere(approvedAmount),
      committed: await this.invoices.committedOnCase(companyId, caseId, invoiceId),
      creditedInvoice,
      creditedByOthers:
        creditsInvoiceId === null ? Money.zero : await this.invoices.creditedOf(companyId, creditsInvoiceId, invoiceId),
      confirmedAboveApproved: confirmAboveApproved,
    });
    invoice.requestPosting(userId, now, confirmAboveApproved);
    return { id: invoiceId };
  }
}
