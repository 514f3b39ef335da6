import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Money } from '#shared-kernel';
import { InvoiceNotFound } from '../contracts/index.js';
import { Invoices } from '../domain/invoices.js';
import { CaseIsUnknown } from '../domain/invoicing-errors.js';
import { settle, type Settlement } from '../domain/settlement.js';

export interface SettlementPreview extends Settlement {
  readonly net: Money;
  readonly vat: Money;
  readonly vatSharePercent: number;
  readonly deductibleAtInsurer: Money;
  readonly collectedBy: 'insurer' | 'servicePartner' | null;
}

/** Works out who bears what of an invoice. A command because it asks another context; it changes nothing. */
export class PreviewSettlement extends CompanyCommand<SettlementPreview> {
  constructor(
    companyId: string,
    readonly invoiceId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(PreviewSettlement)
export class PreviewSettlementHandler implements ICommandHandler<PreviewSettlement> {
  constructor(
    private readonly invoices: Invoices,
    private readonly cases: CasesForInvoicing,
  ) {}

  async execute({ companyId, invoiceId }: PreviewSettlement): Promise<SettlementPreview> {
    const invoice = await this.invoices.byId(companyId, invoiceId);
    if (!invoice) throw new InvoiceNotFound();
    const found = await this.cases.find(companyId, invoice.caseId);
    if (!found) throw new CaseIsUnknown();
    const { deductible, vatShare } = found.task;
    const [net, vat] = [Money.ofOere(invoice.net), Money.ofOere(invoice.vat)];
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
