/** `offered`: the firm has not answered. `withdrawn`: the office took the work back. */
export const HANDOVER_STATES = ['offered', 'accepted', 'declined', 'begun', 'finished', 'withdrawn'] as const;
export type SubcontractState = (typeof HANDOVER_STATES)[number];

/** Kroner without VAT, in whole øre. */
export interface SubcontractPrice {
  /** `agreed`: the office names it. `asked`: the firm is to name it. */
  readonly kind: 'agreed' | 'asked';
  /** Null until the firm has named it. */
  readonly amount: number | null;
}
