import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Money } from '#shared-kernel';
import { type BookedContent, InvoiceNotFound } from '../contracts/index.js';
import { CaseIsUnknown } from '../domain/invoicing-errors.js';
import { claimIdOf, type ClaimShare, deductibleTaken, type Split, splitAmong, termsOf } from '../domain/own-payment.js';

export interface SettlementPreview {
  readonly claimId: string;
  readonly isFixed: boolean;
  readonly net: Money;
  readonly vat: Money;
  readonly total: Money;
  readonly split: Split;
  readonly vatSharePercent: number;
  /** The deductible, due once per claim. */
  readonly deductibleDue: Money;
  /** The part of the deductible that other documents of the claim take. */
  readonly deductibleTaken: Money;
  readonly deductibleAtInsurer: Money;
  readonly collectedBy: 'insurer' | 'servicePartner' | null;
}

/** The split of a document between policyholder and insurer: the fixed one, or the one that it would get now. */
export class PreviewSettlement extends CompanyQuery<SettlementPreview> {
  constructor(
    companyId: string,
    readonly invoiceId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(PreviewSettlement)
export class PreviewSettlementHandler implements IQueryHandler<PreviewSettlement> {
  constructor(
    private readonly database: Database,
    private readonly cases: CasesForInvoicing,
  ) {}

  async execute({ companyId, invoiceId }: PreviewSettlement): Promise<SettlementPreview> {
    const { rows } = await sql<{
      content: BookedContent;
      taskId: string | null;
      net: string;
      vat: string;
      total: string;
    }>`
      select content, task_id as "taskId", net::text, vat::text, total::text from invoicing.invoice
       where company_id = ${companyId} and id = ${invoiceId}`.execute(this.database.kysely());
    const [invoice] = rows;
    if (!invoice) throw new InvoiceNotFound();
    const { kind, caseId, creditsInvoiceId, depreciation } = invoice.content;
    const found = await this.cases.find(companyId, { caseId, taskId: invoice.taskId });
    if (!found) throw new CaseIsUnknown();
    const claimId = claimIdOf(caseId, found.task);
    const claims = await sql<{ shares: ClaimShare[] }>`
      select shares from invoicing.claim
       where company_id = ${companyId} and id = ${claimId}`.execute(this.database.kysely());
    const shares = claims.rows[0]?.shares ?? [];
    const terms = termsOf(found.task);
    const [net, vat, total] = [invoice.net, invoice.vat, invoice.total].map((oere) => Money.ofOere(BigInt(oere))) as [
      Money,
      Money,
      Money,
    ];
    const document = { id: invoiceId, creditsInvoiceId, total, vat, depreciation: Money.ofOere(depreciation) };
    const isCredit = kind === 'creditNote';
    const signed = (amount: Money) => (isCredit ? amount.negated() : amount);
    const { deductible, vatShare } = found.task;
    return {
      claimId,
      isFixed: shares.some((one) => one.invoiceId === invoiceId),
      net: signed(net),
      vat: signed(vat),
      total: signed(total),
      split: splitAmong(shares, document, terms),
      vatSharePercent: vatShare ?? 0,
      deductibleDue: terms.deductible,
      deductibleTaken: deductibleTaken(shares.filter((one) => one.invoiceId !== invoiceId)),
      deductibleAtInsurer: Money.ofOere(deductible?.amount ?? 0),
      collectedBy: deductible?.collectedBy ?? null,
    };
  }
}
