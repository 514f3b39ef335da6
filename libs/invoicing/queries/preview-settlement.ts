import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Money } from '#shared-kernel';
import { InvoiceNotFound } from '../contracts/index.js';
import { Claim, Claims } from '../domain/claim.js';
import { Invoices } from '../domain/invoices.js';
import { CaseIsUnknown } from '../domain/invoicing-errors.js';
import { deductibleTaken, type Split } from '../domain/own-payment.js';
import { claimIdOf, termsOf } from '../domain/settling.js';

export interface SettlementPreview {
  readonly claimId: string;
  readonly isFixed: boolean;
  readonly net: Money;
  readonly vat: Money;
  readonly total: Money;
  readonly split: Split;
  readonly vatSharePercent: number;
  /** Due of the claim, once. */
  readonly deductibleDue: Money;
  /** What other documents of the claim take of it. */
  readonly deductibleTaken: Money;
  readonly deductibleAtInsurer: Money;
  readonly collectedBy: 'insurer' | 'servicePartner' | null;
}

/** What the policyholder and the insurer bear of a document: as fixed with its posting, else as it would be now. */
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
    private readonly invoices: Invoices,
    private readonly claims: Claims,
    private readonly cases: CasesForInvoicing,
  ) {}

  async execute({ companyId, invoiceId }: PreviewSettlement): Promise<SettlementPreview> {
    const invoice = await this.invoices.look(companyId, invoiceId);
    if (!invoice) throw new InvoiceNotFound();
    const found = await this.cases.find(companyId, invoice.caseId);
    if (!found) throw new CaseIsUnknown();
    const claimId = claimIdOf(invoice.caseId, found.task);
    const claim = (await this.claims.byId(companyId, claimId)) ?? Claim.open(companyId, claimId);
    const terms = termsOf(found.task);
    const sign = invoice.isCreditNote ? -1 : 1;
    const signed = (oere: number) => Money.ofOere(sign * oere);
    const { deductible, vatShare } = found.task;
    return {
      claimId,
      isFixed: claim.shareOf(invoiceId) !== undefined,
      net: signed(invoice.net),
      vat: signed(invoice.vat),
      total: signed(invoice.total),
      split: claim.splitOf(invoice, terms),
      vatSharePercent: vatShare ?? 0,
      deductibleDue: terms.deductible,
      deductibleTaken: deductibleTaken(claim.shares.filter((one) => one.invoiceId !== invoiceId)),
      deductibleAtInsurer: Money.ofOere(deductible?.amount ?? 0),
      collectedBy: deductible?.collectedBy ?? null,
    };
  }
}
