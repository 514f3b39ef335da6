import type { Money } from '#shared-kernel';
import type { Invoice } from './invoice.js';

export abstract class Invoices {
  /** Locks the invoice for update. */
  abstract byId(companyId: string, id: string): Promise<Invoice | null>;
  abstract byNumber(companyId: string, insurerId: string, number: string): Promise<Invoice | null>;
  abstract add(invoice: Invoice): void;
  /** Locks the amounts of the case until the transaction ends. */
  abstract holdCase(companyId: string, caseId: string): Promise<void>;
  /** The sum of the other invoices of the case that are posted or being posted, less their credit notes. */
  abstract committedOnCase(companyId: string, caseId: string, exceptId: string): Promise<Money>;
  /** The sum of the other credit notes for the invoice, whether sent or not; rejected and withdrawn ones do not count. */
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

/** Digests the content, so that a repeated invoice is recognised. */
export abstract class Fingerprints {
  abstract of(content: object): string;
}
