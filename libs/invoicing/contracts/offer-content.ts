import type { InvoiceLine } from './invoice-content.js';

/** The states of an offer. */
export const OFFER_STATES = ['draft', 'sent', 'approved', 'partly-approved', 'refused', 'recalled'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

export const OFFER_OUTCOMES = ['approved', 'partly-approved', 'refused'] as const;
export type OfferOutcome = (typeof OFFER_OUTCOMES)[number];

/** The content of an offer. Amounts are whole øre, days `yyyy-MM-dd`. */
export interface OfferContent {
  /** The contractor's own number. */
  readonly number: string;
  readonly lines: readonly InvoiceLine[];
  /** The last day on which the insurer can accept it; null if the offer has none. */
  readonly validUntil: string | null;
  /** A note to the insurer. */
  readonly note: string | null;
}

/** The insurer's answer to an offer. */
export interface OfferAnswer {
  readonly outcome: OfferOutcome;
  /** The approved amount, in øre with VAT. */
  readonly amount: number;
  /** The person at the insurer; null if unknown. */
  readonly answeredBy: string | null;
  /** ISO 8601. */
  readonly answeredAt: string;
  /** An update of the task, or a user who typed the answer in. */
  readonly source: 'update' | 'user';
  /** The user who typed the answer in. */
  readonly recordedBy: string | null;
}

/** A step in the history of an approved amount. */
export interface ApprovalStep {
  /** ISO 8601. */
  readonly at: string;
  /** The approved amount after this step, in øre. */
  readonly amount: number;
  readonly source: 'insurer' | 'offer';
  readonly offerId: string | null;
  /** The person who approved; null if unknown. */
  readonly by: string | null;
}
