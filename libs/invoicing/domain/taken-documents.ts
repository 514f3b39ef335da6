import { type DomainError } from '#shared-kernel';
import type { InvoiceContent } from '../contracts/index.js';
import { amountsOf, type CategoryAmount, isQuantity, negatedAmount, roundedVat, type VatOf } from './amounts.js';
import type { Invoice } from './invoice.js';
import type { Invoices } from './invoices.js';
import {
  CreditedInvoiceUnknown,
  CreditsTooMuch,
  DeductedInvoiceUnknown,
  DeductsTooMuch,
  VatLeftHasChanged,
} from './invoicing-errors.js';
import { firstExcess, fits, roomLeft, vatTaken } from './room.js';

interface Taken {
  readonly invoice: Invoice;
  readonly room: readonly CategoryAmount[];
}

/**
 * The documents that a document credits or deducts: the invoice of a credit note, and the on-account invoices of a final
 * invoice. They are locked, so that two documents at once never take the same amount.
 */
export class TakenDocuments {
  private constructor(
    private readonly content: InvoiceContent,
    private readonly documents: ReadonlyMap<string, Taken>,
  ) {}

  /** @param exceptId the document itself, if it is already registered */
  static async of(
    invoices: Invoices,
    companyId: string,
    content: InvoiceContent,
    exceptId?: string,
  ): Promise<TakenDocuments> {
    const deducted = content.lines.flatMap(({ deductsInvoiceId }) => deductsInvoiceId ?? []);
    const ids = new Set([...deducted, ...(content.creditsInvoiceId === null ? [] : [content.creditsInvoiceId])]);
    const documents = new Map<string, Taken>();
    // Lock in one order, so that two transactions never deadlock.
    for (const id of [...ids].toSorted()) {
      const invoice = await invoices.byId(companyId, id);
      if (invoice?.caseId !== content.caseId || invoice.isCreditNote) continue;
      const taken = await invoices.takenOf(companyId, id, exceptId);
      documents.set(id, { invoice, room: roomLeft(invoice.amounts.categories, taken) });
    }
    return new TakenDocuments(content, documents);
  }

  /** The credited invoice; null if the document credits no invoice of the case. */
  get credited(): Invoice | null {
    return this.documents.get(this.content.creditsInvoiceId ?? '')?.invoice ?? null;
  }

  /** The on-account invoices that the document deducts. */
  get deducted(): readonly Invoice[] {
    const { creditsInvoiceId } = this.content;
    return [...this.documents.values()].flatMap(({ invoice }) => (invoice.id === creditsInvoiceId ? [] : [invoice]));
  }

  get creditRoom(): readonly CategoryAmount[] | null {
    return this.documents.get(this.content.creditsInvoiceId ?? '')?.room ?? null;
  }

  /** The VAT of a group of lines: rounded, or from the remainder of the document that it credits or deducts. */
  readonly vatOf: VatOf = (group) => {
    const { category, net, deductsInvoiceId } = group;
    const deducted = this.documents.get(deductsInvoiceId ?? '');
    if (deducted) return vatTaken(category, net.negated(), deducted.room).negated();
    return deductsInvoiceId === null && this.creditRoom ? vatTaken(category, net, this.creditRoom) : roundedVat(group);
  };

  /** The error if the nets exceed the remainder; otherwise null. */
  get excess(): DomainError | null {
    if (!this.content.lines.every(({ quantity }) => isQuantity(quantity))) return null;
    const { groups } = amountsOf(this.content.lines);
    for (const { deductsInvoiceId, category, net, vat } of groups) {
      const taken = this.documents.get(deductsInvoiceId ?? '');
      if (!taken) continue;
      const found = firstExcess([{ category, net: net.negated(), vat }], taken.room);
      if (found) return new DeductsTooMuch(taken.invoice.number, found.category, found.left);
    }
    const found = this.creditRoom && firstExcess(groups, this.creditRoom);
    return found && new CreditsTooMuch(found.category, found.left);
  }

  /** @throws CreditedInvoiceUnknown, DeductedInvoiceUnknown, CreditsTooMuch, DeductsTooMuch */
  assertLeft(): void {
    const refusal = this.missing ?? this.excess;
    if (refusal) throw refusal;
  }

  /** A rejected document released its amount, so another one may have taken it. @throws also VatLeftHasChanged */
  assertStillFits({ amounts }: Invoice): void {
    this.assertLeft();
    const isFixed = amounts.groups.every(({ deductsInvoiceId, category, net, vat }) => {
      const room = deductsInvoiceId === null ? this.creditRoom : this.documents.get(deductsInvoiceId)?.room;
      if (!room) return true;
      return fits(deductsInvoiceId === null ? { category, net, vat } : negatedAmount({ category, net, vat }), room);
    });
    if (!isFixed) throw new VatLeftHasChanged();
  }

  private get missing(): DomainError | null {
    const { creditsInvoiceId, lines } = this.content;
    if (creditsInvoiceId !== null && !this.documents.has(creditsInvoiceId)) return new CreditedInvoiceUnknown();
    const index = lines.findIndex(({ deductsInvoiceId }) => deductsInvoiceId && !this.isDeductible(deductsInvoiceId));
    return index === -1 ? null : new DeductedInvoiceUnknown(index);
  }

  private isDeductible(id: string): boolean {
    const invoice = this.documents.get(id)?.invoice;
    return invoice?.kind === 'onAccount' && invoice.state !== 'withdrawn';
  }
}
