import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CasesForInvoicing } from '#case-intake/contracts';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { UserNames } from '#users/contracts';
import { numberKeyOf } from '../domain/invoice-number.js';
import type { BookedContent, PostingState } from '../contracts/index.js';

export interface InvoiceRow {
  readonly id: string;
  readonly content: BookedContent;
  /** Whole øre, as text. */
  readonly net: string;
  readonly vat: string;
  readonly total: string;
  /** Null is the main task of the case. */
  readonly taskId: string | null;
  readonly insurerId: string;
  readonly state: PostingState | null;
  readonly attempts: number;
  readonly reference: string | null;
  readonly answer: readonly string[];
  readonly reason: { readonly code: string; readonly da: string; readonly en: string } | null;
  readonly requestedBy: string | null;
  /** Null also if the user is unknown. */
  readonly requestedByName: string | null;
  readonly requestedAt: Date | null;
  readonly sentAs: string | null;
  readonly postedAt: Date | null;
  readonly confirmedAboveApproved: boolean;
  readonly hasPdf: boolean;
  readonly pdfOutcome: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface InvoiceFilter {
  readonly id?: string | undefined;
  readonly caseId?: string | undefined;
  readonly number?: string | undefined;
  readonly kind?: string | undefined;
  readonly state?: string | undefined;
  /** Bounds of the issue date, both inclusive. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Issue date and id of the last row of the previous page. */
  readonly after?: readonly [issueDate: string, id: string] | undefined;
}

/** Invoices by issue date, newest first. */
export class ListInvoices extends ReplicaQuery<InvoiceRow[]> {
  constructor(
    companyId: string,
    readonly filter: InvoiceFilter,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListInvoices)
export class ListInvoicesHandler implements IQueryHandler<ListInvoices> {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesForInvoicing,
    private readonly names: UserNames,
  ) {}

  async execute({ companyId, filter, limit }: ListInvoices): Promise<InvoiceRow[]> {
    const { id, caseId, number, kind, state, from, to, after } = filter;
    const caseIds = caseId === undefined ? [] : await this.cases.withLeft(companyId, caseId);
    const conditions = [
      sql`company_id = ${companyId}`,
      ...(id === undefined ? [] : [sql`id = ${id}`]),
      ...(caseId === undefined ? [] : [sql`case_id = any (${caseIds}::uuid[])`]),
      ...(number === undefined ? [] : [sql`number_key = ${numberKeyOf(number)}`]),
      ...(kind === undefined ? [] : [sql`kind = ${kind}`]),
      ...(state === undefined ? [] : [state === 'none' ? sql`state is null` : sql`state = ${state}`]),
      ...(from === undefined ? [] : [sql`issue_date >= ${from}`]),
      ...(to === undefined ? [] : [sql`issue_date <= ${to}`]),
      ...(after ? [sql`(issue_date, id) < (${after[0]}, ${after[1]})`] : []),
    ];
    const { rows } = await sql<Omit<InvoiceRow, 'requestedByName'>>`
      select id, content, net::text, vat::text, total::text, task_id as "taskId", insurer_id as "insurerId", state, attempts, reference,
             answer, reason, requested_by as "requestedBy", requested_at as "requestedAt", sent_as as "sentAs", posted_at as "postedAt",
             confirmed_above_approved as "confirmedAboveApproved", has_pdf as "hasPdf", pdf_outcome as "pdfOutcome",
             created_at as "createdAt", updated_at as "updatedAt", version
        from invoicing.invoice where ${sql.join(conditions, sql` and `)}
       order by issue_date desc, id desc limit ${limit}`.execute(this.database.kysely());
    const users = new Set(rows.flatMap(({ requestedBy }) => requestedBy ?? []));
    const names = users.size > 0 ? await this.names.all(companyId, [...users]) : null;
    return rows.map((row) => ({ ...row, requestedByName: names?.get(row.requestedBy ?? '') ?? null }));
  }
}
