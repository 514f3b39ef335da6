import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CasesForInvoicing, type TaskForInvoicing } from '#case-intake/contracts';
import { CompanyProfiles } from '#directory/contracts';
import { CompanyQuery, Queries } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { type BookedContent, type EInvoice, InvoiceNotFound, type PostingState } from '../contracts/index.js';
import { draftEInvoiceOf } from '../domain/draft-e-invoice.js';
import { NoDraftForCreditNote } from '../domain/e-invoice-errors.js';
import { eInvoiceOf } from '../domain/e-invoice.js';
import { CaseIsUnknown, InvoiceIsWithdrawn } from '../domain/invoicing-errors.js';
import { PreviewSettlement } from './preview-settlement.js';

/** `invoice`: as it was booked, to its buyer. `policyholder-draft`: the own payment, to the policyholder. */
export type EInvoiceOf = 'invoice' | 'policyholder-draft';

/** Creates the e-invoice of an invoice, a credit note, or the policyholder's draft. Changes nothing. */
export class GetEInvoice extends CompanyQuery<EInvoice> {
  constructor(
    companyId: string,
    readonly invoiceId: string,
    readonly of: EInvoiceOf,
  ) {
    super(companyId);
  }
}

interface Row {
  readonly content: BookedContent;
  readonly taskId: string | null;
  readonly state: PostingState | null;
  readonly creditedNumber: string | null;
  readonly creditedIssueDate: string | null;
}

@QueryHandler(GetEInvoice)
export class GetEInvoiceHandler implements IQueryHandler<GetEInvoice> {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesForInvoicing,
    private readonly profiles: CompanyProfiles,
    private readonly queries: Queries,
  ) {}

  async execute({ companyId, invoiceId, of }: GetEInvoice): Promise<EInvoice> {
    const { content, taskId, state, creditedNumber, creditedIssueDate } = await this.row(companyId, invoiceId);
    if (state === 'withdrawn') throw new InvoiceIsWithdrawn();
    const found = await this.cases.find(companyId, { caseId: content.caseId, taskId });
    if (!found) throw new CaseIsUnknown();
    const seller = await this.profiles.of(companyId);
    const buyerReference = referenceOf(found.task) ?? String(found.number);
    if (of === 'invoice') {
      const credits =
        creditedNumber === null || creditedIssueDate === null
          ? null
          : { number: creditedNumber, issueDate: creditedIssueDate };
      const { isFixed, split } = await this.queries.execute(new PreviewSettlement(companyId, invoiceId));
      const ownPayment = isFixed ? Math.abs(split.policyholderShare) : null;
      return eInvoiceOf(content, { seller, buyerReference, credits, ownPayment });
    }
    if (content.kind === 'creditNote') throw new NoDraftForCreditNote();
    const { split } = await this.queries.execute(new PreviewSettlement(companyId, invoiceId));
    const policyholder = { ...found.task.policyholder, cvr: null };
    return draftEInvoiceOf(content, split, { seller, policyholder, buyerReference });
  }

  private async row(companyId: string, invoiceId: string): Promise<Row> {
    const { rows } = await sql<Row>`
      select invoice.content, invoice.task_id as "taskId", invoice.state, credited.number as "creditedNumber",
             credited.content ->> 'issueDate' as "creditedIssueDate"
        from invoicing.invoice
        left join invoicing.invoice credited
          on credited.company_id = invoice.company_id and credited.id = invoice.credits_invoice_id
       where invoice.company_id = ${companyId} and invoice.id = ${invoiceId}`.execute(this.database.kysely());
    const [row] = rows;
    if (!row) throw new InvoiceNotFound();
    return row;
  }
}

/** The insurer knows the task by its reference, else by the number of its case. */
function referenceOf({ referenceNumber, scalepointCaseNumber }: TaskForInvoicing): string | null {
  return referenceNumber ?? scalepointCaseNumber;
}
