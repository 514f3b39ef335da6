/**
 * A policyholder proposes another time for a visit, in the caller's transaction. The visit stays as it is until the office
 * accepts or dismisses the proposal; a later proposal replaces the one before. The same proposal again has no effect.
 *
 * Refused with `visits.visit-not-found`, `visits.visit-is-over` (made or cancelled) and `visits.time-is-past`. The result
 * is `{ visitId }`.
 */
export class ProposeVisitTime {
  constructor(
    readonly companyId: string,
    readonly visitId: string,
    readonly startsAt: Date,
    /** What the policyholder wrote; null if nothing. */
    readonly note: string | null,
  ) {}
}
