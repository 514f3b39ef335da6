import type { Money } from '#shared-kernel';
import type { Invoice } from './invoice.js';

export abstract class Invoices {
  /** Locked for change. */
  abstract byId(companyId: string, id: string): Promise<Invoice | null>;
  abstract byNumber(companyId: string, insurerId: string, number: string): Promise<Invoice | null>;
  abstract add(invoice: Invoice): void;
  /** Waits until nobody else decides on the amounts of the case; held to the end of the transaction. */
  abstract holdCase(companyId: string, caseId: string): Promise<void>;
  /** What is posted or on its way for the case, less what is credited; but for the invoice with this id. */
  abstract committedOnCase(companyId: string, caseId: string, exceptId: string): Promise<Money>;
  /** What credit notes take of the invoice, sent or not, unless Scalepoint refused them or they were withdrawn; but for the one with this id. */
  abstract creditedOf(companyId: string, invoiceId: string, exceptId?: string): Promise<Money>;
}

export interface Pdf {
  readonly name: string;
  readonly content: Uint8Array;
}

export abstract class Pdfs {
  abstract put(companyId: string, invoiceId: string, content: Uint8Array): Promise<void>;
  abstract of(companyId: string, invoiceId: string): Promise<Uint8Array | null>;
}

/** Digests content so that the same invoice is recognised. */
export abstract class Fingerprints {
  abstract of(content: object): string;
}
