import type { ScalepointAnswer, CallFault } from './scalepoint-answer.js';

/** An invoice or credit note in the terms of Scalepoint. Amounts are whole øre, days are `yyyy-MM-dd`. */
export interface ExpenseToSubmit {
  /** Scalepoint's GUID of the case. */
  readonly scalepointCaseId: string;
  readonly insurerId: string;
  readonly number: string;
  readonly date: string;
  readonly dueDate: string | null;
  readonly invoiceType: string;
  /** The number of the invoice that a credit note corrects. */
  readonly creditsNumber: string | null;
  readonly fik: {
    readonly type: '71' | '75';
    readonly identifier: string | null;
    readonly creditorNumber: string;
  } | null;
  readonly account: { readonly registrationNumber: string; readonly accountNumber: string } | null;
  readonly issuer: ExpenseParty;
  readonly payer: ExpenseParty;
  readonly items: readonly ExpenseItem[];
}

export interface ExpenseParty {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly cvr: string | null;
  readonly street: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
}

export interface ExpenseItem {
  readonly title: string;
  /** A decimal number as text, with a point: `2.5`. */
  readonly quantity: string;
  readonly unit: string;
  readonly unitPrice: number;
  readonly net: number;
  /** Percent. */
  readonly vatRate: number;
  readonly vat: number;
  readonly total: number;
}

export type ExpenseLookUp =
  | { readonly outcome: 'found'; readonly reference: string | null }
  | { readonly outcome: 'absent' }
  | { readonly outcome: 'cannot-tell'; readonly reason: CallFault };

/** Submits expenses to Scalepoint and looks them up; one HTTP exchange per call. Never throws because of a network error. */
export abstract class ScalepointExpenses {
  abstract submit(companyId: string, expense: ExpenseToSubmit): Promise<ScalepointAnswer>;

  /** Looks up whether Scalepoint has an expense with this number on this case. */
  abstract find(companyId: string, insurerId: string, scalepointCaseId: string, number: string): Promise<ExpenseLookUp>;
}
