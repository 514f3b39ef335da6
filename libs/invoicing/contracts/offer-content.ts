import type { InvoiceLine } from './invoice-content.js';

/** The life of an offer. */
export const OFFER_STATES = ['draft', 'sent', 'approved', 'partly-approved', 'refused', 'recalled'] as const;
export type OfferState = (typeof OFFER_STATES)[number];

export const OFFER_OUTCOMES = ['approved', 'partly-approved', 'refused'] as const;
export type OfferOutcome = (typeof OFFER_OUTCOMES)[number];

/** What an offer says. Amounts are whole øre, days `yyyy-MM-dd`. */
export interface OfferContent {
  /** The contractor's own number of it. */
  readonly number: string;
  readonly lines: readonly InvoiceLine[];
  /** The last day on which the insurer can accept it; null when it says none. */
  readonly validUntil: string | null;
  /** A note to the insurer. */
  readonly note: string | null;
}

/** What the insurer answered. */
export interface OfferAnswer {
  readonly outcome: OfferOutcome;
  /** What is approved, in øre with VAT. */
  readonly amount: number;
  /** Who at the insurer answered; null when it is not known. */
  readonly answeredBy: string | null;
  /** ISO 8601. */
  readonly answeredAt: string;
  /** By an update of the task, or typed in by a user. */
  readonly source: 'update' | 'user';
  /** The user who typed it in. */
  readonly recordedBy: string | null;
}

/** A step in the history of an approved amount. */
export interface ApprovalStep {
  /** ISO 8601. */
  readonly at: string;
  /** The approved amount from then on, in øre. */
  readonly amount: number;
  readonly source: 'insurer' | 'offer';
  readonly offerId: string | null;
  /** Who approved; null when it is not known. */
  readonly by: string | null;
}
