import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Money } from '#shared-kernel';
import { type BookedContent, InvoiceNotFound } from '../contracts/index.js';
import { CaseIsUnknown } from '../domain/invoicing-errors.js';
import { settle, type Settlement } from '../domain/settlement.js';

export interface SettlementPreview extends Settlement {
  readonly net: Money;
  readonly vat: Money;
  readonly vatSharePercent: number;
  readonly deductibleAtInsurer: Money;
  readonly collectedBy: 'insurer' | 'servicePartner' | null;
}

/** Calculates how policyholder and insurer share an invoice. Saves nothing. */
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
    const { rows } = await sql<{ caseId: string; net: string; vat: string; content: BookedContent }>`
      select case_id as "caseId", net::text, vat::text, content from invoicing.invoice
       where company_id = ${companyId} and id = ${invoiceId}`.execute(this.database.kysely());
    const [invoice] = rows;
    if (!invoice) throw new InvoiceNotFound();
    const found = await this.cases.find(companyId, invoice.caseId);
    if (!found) throw new CaseIsUnknown();
    const { deductible, vatShare } = found.task;
    const [net, vat] = [Money.ofOere(BigInt(invoice.net)), Money.ofOere(BigInt(invoice.vat))];
    const named = Money.ofOere(deductible?.amount ?? 0);
    const collectedBy = deductible?.collectedBy ?? null;
    const settlement = settle({
      net,
      vat,
      vatShare: vatShare ?? 0,
      deductible: named,
      collectedByContractor: collectedBy === 'servicePartner',
      depreciation: Money.ofOere(invoice.content.depreciation),
    });
    return { ...settlement, net, vat, vatSharePercent: vatShare ?? 0, deductibleAtInsurer: named, collectedBy };
  }
}
