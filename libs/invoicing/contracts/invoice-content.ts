export const INVOICE_KINDS = [
  'repair',
  'assessment',
  'rejection',
  'damageService',
  'unspecified',
  'onAccount',
  'creditNote',
  'cashCompensation',
] as const;
export type InvoiceKind = (typeof INVOICE_KINDS)[number];

/** S: standard rate (25 %). Z: zero rate. E: exempt. AE: reverse charge. */
export const VAT_CATEGORIES = ['S', 'Z', 'E', 'AE'] as const;
export type VatCategory = (typeof VAT_CATEGORIES)[number];

export const POSTING_STATES = ['queued', 'sending', 'posted', 'refused', 'failed', 'unclear', 'withdrawn'] as const;
export type PostingState = (typeof POSTING_STATES)[number];

export interface InvoiceLine {
  readonly text: string;
  /** A decimal number as text, with at most four decimals: `2.5`. */
  readonly quantity: string;
  readonly unit: string;
  /** Before VAT, in øre. */
  readonly unitPrice: number;
  readonly vatCategory: VatCategory;
}

export interface Fik {
  readonly type: '71' | '75';
  /** 15 digits for type 71, 16 digits for type 75. */
  readonly identifier: string;
  readonly creditorNumber: string;
}

export interface BankAccount {
  readonly registrationNumber: string;
  readonly accountNumber: string;
}

/** The recipient of an invoice. */
export interface Buyer {
  readonly name: string;
  /** Eight digits. */
  readonly cvr: string | null;
  readonly address: BuyerAddress | null;
}

export interface BuyerAddress {
  readonly street: string;
  readonly street2: string | null;
  readonly postalCode: string;
  readonly city: string;
}

/** An invoice or credit note as the ERP booked it. Amounts are whole øre, days are `yyyy-MM-dd`. */
export interface InvoiceContent {
  readonly number: string;
  readonly kind: InvoiceKind;
  readonly caseId: string;
  readonly issueDate: string;
  readonly dueDate: string | null;
  readonly deliveryDate: string;
  /** If null, the debtor of the case is the buyer. */
  readonly buyer: Buyer | null;
  readonly lines: readonly InvoiceLine[];
  readonly fik: Fik | null;
  readonly account: BankAccount | null;
  /** The invoice that a credit note corrects. */
  readonly creditsInvoiceId: string | null;
  readonly depreciation: number;
  /** The totals that the ERP calculated; they are verified. */
  readonly totals: { readonly net: number; readonly vat: number; readonly total: number } | null;
}

/** The stored content of an invoice. It never changes. */
export interface BookedContent extends InvoiceContent {
  /** Base, rate in percent and VAT of each category; absent in invoices stored before the breakdown was introduced. */
  readonly vatBreakdown?: readonly VatOfCategory[];
}

export interface VatOfCategory {
  readonly category: VatCategory;
  readonly rate: number;
  readonly base: number;
  readonly vat: number;
}
