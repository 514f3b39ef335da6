export const VISIT_KINDS = ['inspection', 'work', 'other'] as const;
export type VisitKind = (typeof VISIT_KINDS)[number];

/** `not-reached` waits for another time. `made` and `cancelled` are final. */
export const VISIT_STATUSES = ['planned', 'on-the-way', 'not-reached', 'made', 'cancelled'] as const;
export type VisitStatus = (typeof VISIT_STATUSES)[number];
