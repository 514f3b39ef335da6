import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import { Money } from '#shared-kernel';
import { type CategoryAmount, committedBy } from '../domain/amounts.js';
import type { Invoice } from '../domain/invoice.js';
import type { Invoices, OfferPdfs, OwnerOfDocuments, Pdfs } from '../domain/invoices.js';

const UNDER_WAY = new Set(['queued', 'sending', 'posted', 'unclear']);

export class InMemoryInvoices extends InMemoryAggregates<Invoice> implements Invoices {
  async byNumberKey(companyId: string, numberKey: string): Promise<Invoice | null> {
    return this.found((one) => one.companyId === companyId && one.numberKey === numberKey);
  }

  async byNumberKeys(companyId: string, numberKeys: readonly string[]): Promise<Invoice[]> {
    return this.all.filter((one) => one.companyId === companyId && numberKeys.includes(one.numberKey));
  }

  /** In memory each is found at once. */
  async insertAdded(): Promise<void> {}

  async committedOn(
    companyId: string,
    tasks: readonly OwnerOfDocuments[],
    exceptId: string | null,
  ): Promise<CategoryAmount[]> {
    const isOf = ({ taskId, caseId }: Invoice) =>
      tasks.some(({ id, ownCaseId }) => (taskId === null ? caseId === ownCaseId : taskId === id));
    const own = this.all
      .filter((one) => one.companyId === companyId && isOf(one) && one.id !== exceptId)
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

/** The PDFs of invoices, or those of offers. */
export class InMemoryPdfs implements Pdfs, OfferPdfs {
  private readonly contents = new Map<string, Uint8Array>();

  async put(companyId: string, id: string, content: Uint8Array): Promise<void> {
    this.contents.set(`${companyId} ${id}`, content);
  }

  async of(companyId: string, id: string): Promise<Uint8Array | null> {
    return this.contents.get(`${companyId} ${id}`) ?? null;
  }
}
