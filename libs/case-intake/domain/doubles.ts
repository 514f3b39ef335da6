/** Days between the arrivals of two tasks that may be the same. */
export const MAX_DAYS_BETWEEN_DOUBLES = 30;
/** A key that more tasks have in this time says nothing: a housing association has one policy for all its damage. */
export const MAX_TASKS_WITH_A_KEY = 20;

/** Pairs of tasks that may be about the same damage. */
export abstract class Doubles {
  /** Compares these tasks with the others of the company. A pair that was dismissed stays dismissed. */
  abstract look(companyId: string, taskIds: readonly string[], now: Date): Promise<void>;
  /** @returns whether the pair is known, and whether this call dismissed it */
  abstract dismiss(
    companyId: string,
    pair: readonly [string, string],
    now: Date,
  ): Promise<'dismissed' | 'was' | 'unknown'>;
  /** Notes what some tasks that arrived before this was noted have in common. @returns how many */
  abstract fillKeys(companyId: string, most: number): Promise<number>;
}
