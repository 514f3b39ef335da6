import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CasesForInvoicing, documentKey } from '#case-intake/contracts';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { ClaimShare } from '../domain/own-payment.js';

/** Facts that an export adds to an invoice. */
export interface InvoiceFacts {
  readonly caseNumber: number | null;
  readonly scalepointCaseNumber: string | null;
  readonly referenceNumber: string | null;
  readonly insurerName: string | null;
  readonly creditsNumber: string | null;
  /** Null until it is fixed with the posting. */
  readonly share: ClaimShare | null;
}

interface Described {
  readonly id: string;
  readonly taskId: string | null;
  readonly content: { readonly caseId: string; readonly creditsInvoiceId: string | null };
}

/** Facts about the invoices of one page of an export, by their ids. */
export class DescribeInvoices extends ReplicaQuery<ReadonlyMap<string, InvoiceFacts>> {
  constructor(
    companyId: string,
    readonly invoices: readonly Described[],
  ) {
    super(companyId);
  }
}

@QueryHandler(DescribeInvoices)
export class DescribeInvoicesHandler implements IQueryHandler<DescribeInvoices> {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesForInvoicing,
  ) {}

  async execute({ companyId, invoices }: DescribeInvoices): Promise<ReadonlyMap<string, InvoiceFacts>> {
    const belongsTo = ({ taskId, content }: Described) => ({ caseId: content.caseId, taskId });
    const cases = await this.cases.several(companyId, invoices.map(belongsTo));
    const claimIds = [...cases.values()].map(({ caseId, task }) => task.scalepointCaseId ?? caseId);
    const claims = await sql<{ shares: ClaimShare[] }>`
      select shares from invoicing.claim
       where company_id = ${companyId} and id = any (${claimIds}::uuid[])`.execute(this.database.kysely());
    const shares = new Map(claims.rows.flatMap((claim) => claim.shares.map((share) => [share.invoiceId, share])));
    const creditedIds = invoices.flatMap(({ content }) => content.creditsInvoiceId ?? []);
    const credited = await sql<{ id: string; number: string }>`
      select id, number from invoicing.invoice
       where company_id = ${companyId} and id = any (${creditedIds}::uuid[])`.execute(this.database.kysely());
    const numbers = new Map(credited.rows.map(({ id, number }) => [id, number]));
    return new Map(
      invoices.map((invoice) => {
        const { id, content } = invoice;
        const found = cases.get(documentKey(belongsTo(invoice)));
        return [
          id,
          {
            caseNumber: found?.number ?? null,
            scalepointCaseNumber: found?.task.scalepointCaseNumber ?? null,
            referenceNumber: found?.task.referenceNumber ?? null,
            insurerName: found?.task.insurerName ?? null,
            creditsNumber: numbers.get(content.creditsInvoiceId ?? '') ?? null,
            share: shares.get(id) ?? null,
          },
        ];
      }),
    );
  }
}
