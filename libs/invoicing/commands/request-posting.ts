import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing, type TaskForInvoicing } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Money } from '#shared-kernel';
import { OutgoingTokens } from '#tokens/contracts';
import { ErpUsers } from '#users/contracts';
import { InvoiceNotFound } from '../contracts/index.js';
import { Approvals } from '../domain/approval.js';
import { Claims } from '../domain/claim.js';
import { followTask } from '../domain/following-task.js';
import { Invoices } from '../domain/invoices.js';
import { CaseIsUnknown } from '../domain/invoicing-errors.js';
import { Offers } from '../domain/offer.js';
import { assertMayBePosted } from '../domain/posting-rules.js';
import { claimIdOf, termsOf } from '../domain/own-payment.js';
import { TakenDocuments } from '../domain/taken-documents.js';

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
    private readonly claims: Claims,
    private readonly offers: Offers,
    private readonly approvals: Approvals,
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
    const { caseId, insurerId } = invoice;
    const found = await this.cases.find(companyId, invoice);
    if (!found) throw new CaseIsUnknown();
    const { scalepointCaseId, status: taskStatus } = found.task;
    const taken = await TakenDocuments.of(this.invoices, companyId, invoice.content, invoiceId);
    // Two invoices of a claim that are each within the approved amount must not exceed it together. The claim is locked
    // after the rows of invoices, in the same order as by the commands that record an outcome.
    const claim = await this.claims.hold(companyId, claimIdOf(caseId, found.task));
    const repositories = { offers: this.offers, approvals: this.approvals };
    const approved = (await followTask(repositories, companyId, found, now))?.amount ?? null;
    // Approved offers apply to this task only; the amount on the task may be one approval that several tasks show.
    const isFigure = approved === found.task.approvedAmount;
    const shared = isFigure ? await this.cases.sharingApproval(companyId, found) : [];
    const approvedTasks = [found, ...shared].map(({ task }) => task);
    const token = await this.tokens.of(companyId, insurerId);
    assertMayBePosted(invoice, {
      scalepointUsername: await this.users.scalepointUsernameOf(companyId, userId),
      hasToken: token !== null,
      alias: token?.alias ?? null,
      scalepointCaseId,
      taskStatus,
      visit: visitOf(found.task, now),
      approvedAmount: approved === null ? null : Money.ofOere(approved),
      approvalSharedWith: shared.map(({ task }) => task.referenceNumber ?? task.scalepointTaskId),
      committed: await this.invoices.committedOn(companyId, approvedTasks, invoiceId),
      taken,
      confirmedAboveApproved: confirmAboveApproved,
    });
    claim.settle(invoice, termsOf(found.task));
    invoice.requestPosting(userId, now, confirmAboveApproved);
    return { id: invoiceId };
  }
}

function visitOf({ visited, inspectionAt }: TaskForInvoicing, now: Date): 'none' | 'scheduled' | 'made' {
  if (visited || (inspectionAt !== null && inspectionAt <= now)) return 'made';
  return inspectionAt === null ? 'none' : 'scheduled';
}
