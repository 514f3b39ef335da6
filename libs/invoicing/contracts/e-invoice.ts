import type { VatCategory } from './invoice-content.js';

/** O: not subject to VAT, for what was already taxed on another invoice. */
export type EInvoiceVatCategory = VatCategory | 'O';

/** Codes of UNTDID 1001: 380 invoice, 386 prepayment invoice, 381 credit note. */
export type EInvoiceType = '380' | '386' | '381';

export interface EInvoiceParty {
  readonly name: string;
  /** Eight digits; null for a private person. */
  readonly cvr: string | null;
  /** The CVR number that receives documents for the party. Eight digits. */
  readonly endpoint: string;
  readonly address: {
    readonly street: string;
    readonly street2: string | null;
    readonly postalCode: string;
    readonly city: string;
    /** ISO 3166-1, two letters. */
    readonly country: string;
  };
  readonly email: string | null;
  readonly phone: string | null;
}

/** Codes of UNTDID 4461, as far as the Danish rules of Peppol allow them: 93 FIK, 50 giro, 42 bank account. */
export interface EInvoicePayment {
  readonly code: '93' | '50' | '42';
  /** Card type and payment id, such as `71#123456789012347`; null for a bank account. */
  readonly paymentId: string | null;
  /** Creditor number, giro account or bank account. */
  readonly account: string;
  readonly registrationNumber: string | null;
}

export interface EInvoiceLine {
  readonly text: string;
  /** The unit in words, if its code does not say it. */
  readonly note: string | null;
  /** A decimal text; negative for a reduction, since a price cannot be. */
  readonly quantity: string;
  /** A code of UN/ECE recommendation 20. */
  readonly unitCode: string;
  /** Øre, before VAT, never negative. */
  readonly unitPrice: number;
  readonly net: number;
  readonly vatCategory: EInvoiceVatCategory;
  /** Percent; null when the line is not subject to VAT. */
  readonly rate: number | null;
}

export interface EInvoiceVat {
  readonly category: EInvoiceVatCategory;
  readonly rate: number | null;
  readonly base: number;
  readonly vat: number;
  /** Why no VAT is charged; null where the rules allow no reason (S and Z). */
  readonly reason: { readonly code: string | null; readonly text: string } | null;
}

/** An electronic invoice or credit note with the terms of EN 16931. Amounts are whole øre, days `yyyy-MM-dd`. */
export interface EInvoice {
  readonly type: EInvoiceType;
  readonly number: string;
  readonly issueDate: string;
  readonly dueDate: string | null;
  readonly deliveryDate: string;
  readonly note: string | null;
  /** The reference by which the buyer recognises the invoice. */
  readonly buyerReference: string;
  readonly credits: { readonly number: string; readonly issueDate: string } | null;
  readonly seller: EInvoiceParty;
  readonly buyer: EInvoiceParty;
  readonly payment: EInvoicePayment | null;
  readonly lines: readonly EInvoiceLine[];
  readonly vatBreakdown: readonly EInvoiceVat[];
  readonly net: number;
  readonly vat: number;
  readonly total: number;
  /** Paid by another party, so not due from the buyer. */
  readonly prepaid: number;
  readonly payable: number;
}
