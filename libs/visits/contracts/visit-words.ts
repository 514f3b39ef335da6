export const VISIT_KINDS = ['inspection', 'work', 'other'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** `not-reached` waits for another time. `made` and `cancelled` are final. */
export const VISIT_STATUSES = ['planned', 'on-the-way', 'not-reached', 'made', 'cancelled'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];

export const MIN_MINUTES = 5;
export const MAX_MINUTES = 24 * 60;

/** What the office or the planning decides about a visit. */
export interface VisitTerms {
  readonly employeeId: string | null;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly note: string | null;
}
