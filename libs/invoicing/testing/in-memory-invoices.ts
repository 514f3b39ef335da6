import { type CategoryAmount, committedBy } from '../domain/amounts.js';
import type { Invoice } from '../domain/invoice.js';
import { Invoices } from '../domain/invoices.js';
import { Money } from '#shared-kernel';

const UNDER_WAY = new Set(['queued', 'sending', 'posted', 'unclear']);

export class InMemoryInvoices extends Invoices {
  readonly all: Invoice[];

  constructor(...invoices: Invoice[]) {
    super();
    this.all = invoices;
  }

  async byId(companyId: string, id: string): Promise<Invoice | null> {
    return this.all.find((one) => one.companyId === companyId && one.id === id) ?? null;
  }

  async byNumberKey(companyId: string, numberKey: string): Promise<Invoice | null> {
    return this.all.find((one) => one.companyId === companyId && one.numberKey === numberKey) ?? null;
  }

  add(invoice: Invoice): void {
    this.all.push(invoice);
  }

  async committedOn(companyId: string, caseIds: readonly string[], exceptId: string | null): Promise<CategoryAmount[]> {
    const own = this.all
      .filter((one) => one.companyId === companyId && caseIds.includes(one.caseId) && one.id !== exceptId)
      .filter(({ state }) => UNDER_WAY.has(state ?? ''))
      .map(({ content }) => content);
    return committedBy(own);
  }

  async takenOf(companyId: string, invoiceId: string, exceptId?: string): Promise<CategoryAmount[]> {
    const others = this.all
      .filter((one) => one.companyId === companyId && one.id !== exceptId)
      .filter(({ state }) => state !== 'refused' && state !== 'withdrawn');
    return others.flatMap(({ creditsInvoiceId, amounts, content }) => [
      ...(creditsInvoiceId === invoiceId ? amounts.categories : []),
      ...(content.deductions ?? [])
        .filter((one) => one.invoiceId === invoiceId)
        .map(({ category, net, vat }) => ({ category, net: Money.ofOere(-net), vat: Money.ofOere(-vat) })),
    ]);
  }
}
