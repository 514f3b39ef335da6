import type { CategoryAmount } from './amounts.js';
import type { Invoice } from './invoice.js';

/** A task; its documents name it, or belong to the case that was opened for it. */
export interface OwnerOfDocuments {
  readonly id: string;
  readonly ownCaseId: string;
}

export abstract class Invoices {
  /** Locks the invoice for update. */
  abstract byId(companyId: string, id: string): Promise<Invoice | null>;
  /** Finds an invoice by the key of its number, which is unique in the company. */
  abstract byNumberKey(companyId: string, numberKey: string): Promise<Invoice | null>;
  /** Those of the invoices that exist. */
  abstract byNumberKeys(companyId: string, numberKeys: readonly string[]): Promise<Invoice[]>;
  /** Adds an invoice that is not changed again in its transaction. Those of one transaction are inserted together. */
  abstract add(invoice: Invoice): void;
  /** Inserts what was added, so that the next document of the transaction can refer to it. */
  abstract insertAdded(): Promise<void>;
  /** The posted and queued amounts of the tasks, less credit notes, without the invoice with this id. */
  abstract committedOn(
    companyId: string,
    tasks: readonly OwnerOfDocuments[],
    exceptId: string | null,
  ): Promise<CategoryAmount[]>;
  /**
   * The amounts that credit notes and final invoices take from the invoice. They count from their registration, unless
   * Scalepoint rejected them or they were withdrawn; the one with this id is left out.
   */
  abstract takenOf(companyId: string, invoiceId: string, exceptId?: string): Promise<CategoryAmount[]>;
}

export interface Pdf {
  readonly name: string;
  readonly content: Uint8Array;
}

export abstract class Pdfs {
  abstract put(companyId: string, invoiceId: string, content: Uint8Array): Promise<void>;
  abstract of(companyId: string, invoiceId: string): Promise<Uint8Array | null>;
}

/** The PDFs of offers. */
export abstract class OfferPdfs {
  abstract put(companyId: string, offerId: string, content: Uint8Array): Promise<void>;
  abstract of(companyId: string, offerId: string): Promise<Uint8Array | null>;
}

/** Digests content so that the same invoice is recognised. */
export abstract class Fingerprints {
  abstract of(content: object): string;
}
