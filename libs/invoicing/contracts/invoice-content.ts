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
  /** The on-account invoice of the case that a negative line deducts; absent from other lines. */
  readonly deductsInvoiceId?: string | null;
}

/** Card types of FIK and how many digits their payment id has; 73 has none. */
export const FIK_DIGITS = { '71': 15, '73': 0, '75': 16, '04': 16, '15': 16 } as const;
export type FikType = keyof typeof FIK_DIGITS;

export interface Fik {
  readonly type: FikType;
  /** Null for 73, which has none. */
  readonly identifier: string | null;
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
  /** The task of a case with several; absent if the ERP named none. */
  readonly taskId?: string;
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
  /** The ERP's own reasons for charging no VAT, by category; absent if it sent none. */
  readonly vatReasons?: readonly VatReason[];
  /** What the ERP makes of it, to be checked. */
  readonly totals: { readonly net: number; readonly vat: number; readonly total: number } | null;
}

export interface VatReason {
  readonly category: VatCategory;
  readonly reason: string;
}

/** What is kept of it, and never changes. */
export interface BookedContent extends InvoiceContent {
  /** Base, rate in percent and VAT of each category; absent in invoices stored before the breakdown was introduced. */
  readonly vatBreakdown?: readonly VatOfCategory[];
  /** Deductions of on-account invoices by the lines: negative, and included in the breakdown. */
  readonly deductions?: readonly Deduction[];
}

export interface VatOfCategory {
  readonly category: VatCategory;
  readonly rate: number;
  readonly base: number;
  readonly vat: number;
  /** The reason that an invoice without VAT must state; absent for the standard rate. */
  readonly reason?: string;
}

export interface Deduction {
  readonly invoiceId: string;
  readonly category: VatCategory;
  readonly net: number;
  readonly vat: number;
}
