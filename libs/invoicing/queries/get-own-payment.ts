import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { type CaseForInvoicing, CasesForInvoicing } from '#case-intake/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { ClaimNotFound } from '../contracts/index.js';
import { claimIdOf, type ClaimShare, type ClaimTerms, deductibleTaken, termsOf } from '../domain/own-payment.js';
import { type DraftLine, draftLines, NO_VAT_OF_ITS_OWN } from '../domain/policyholder-draft.js';

export interface SharedDocument extends ClaimShare {
  readonly number: string;
  readonly kind: string;
  readonly issueDate: string;
}

export interface OwnPayment {
  readonly claimId: string;
  readonly terms: ClaimTerms;
  readonly collectedBy: 'insurer' | 'servicePartner' | null;
  readonly documents: readonly SharedDocument[];
  /** The remaining deductible, whole øre; never below zero. */
  readonly deductibleLeft: number;
  readonly found: CaseForInvoicing;
  /** The lines of the policyholder's invoice, and its note on VAT. */
  readonly draft: { readonly lines: readonly DraftLine[]; readonly vatReason: string };
}

/** The own payment of a claim, by Scalepoint's GUID of the claim or by the id of one of its cases. */
export class GetOwnPayment extends CompanyQuery<OwnPayment> {
  constructor(
    companyId: string,
    readonly claimId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetOwnPayment)
export class GetOwnPaymentHandler implements IQueryHandler<GetOwnPayment> {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesForInvoicing,
  ) {}

  async execute({ companyId, claimId: asked }: GetOwnPayment): Promise<OwnPayment> {
    const known = await this.cases.ofClaim(companyId, asked);
    // The newest task decides the terms; tasks without a deductible are ignored.
    const found = known.findLast(({ task }) => task.deductible !== null) ?? known.at(-1);
    if (!found) throw new ClaimNotFound();
    const claimId = claimIdOf(found.caseId, found.task);
    const claims = await sql<{ shares: ClaimShare[] }>`
      select shares from invoicing.claim
       where company_id = ${companyId} and id = ${claimId}`.execute(this.database.kysely());
    const shares = claims.rows[0]?.shares ?? [];
    const terms = termsOf(found.task);
    const ids = shares.map(({ invoiceId }) => invoiceId);
    const { rows } = await sql<{ id: string; number: string; kind: string; issueDate: string }>`
      select id, number, kind, issue_date as "issueDate" from invoicing.invoice
       where company_id = ${companyId} and id = any (${ids}::uuid[])`.execute(this.database.kysely());
    const documents = shares.flatMap((share) => {
      const row = rows.find(({ id }) => id === share.invoiceId);
      return row ? [{ ...share, number: row.number, kind: row.kind, issueDate: row.issueDate }] : [];
    });
    const left = terms.deductible.minus(deductibleTaken(shares));
    const collectedBy = found.task.deductible?.collectedBy ?? null;
    const numbers = new Map(rows.map(({ id, number }) => [id, number]));
    const about = { claimNumber: found.task.scalepointCaseNumber, vatSharePercent: terms.vatShare };
    const draft = { lines: draftLines(documents, numbers, about), vatReason: NO_VAT_OF_ITS_OWN };
    return { claimId, terms, collectedBy, documents, deductibleLeft: Math.max(0, left.oere), found, draft };
  }
}
