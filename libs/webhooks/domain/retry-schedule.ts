import type { DisabledReason } from './webhook.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Before the second try, the third, …; the last one repeats. */
const DELAYS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR];
const MAX_FAILURE_DURATION = 72 * HOUR;
const MAX_RETRY_AFTER = 24 * HOUR;
const GONE = 410;

export interface FailedTry {
  /** 1 is the first. */
  readonly attempt: number;
  readonly status: number | null;
  readonly retryAfterMs: number | null;
  /** When the first of the tries failed after which none succeeded. */
  readonly failingSince: Date;
  readonly now: Date;
}

export type NextStep = { readonly again: Date } | { readonly disable: DisabledReason };

/**
 * Tries for three days, ever further apart, and sooner than `Retry-After` asks never.
 * @param chance from 0 to 1; spreads the tries of many webhooks whose receiver came down at once
 */
export function afterFailure(
  { attempt, status, retryAfterMs, failingSince, now }: FailedTry,
  chance: number,
): NextStep {
  if (status === GONE) return { disable: 'gone' };
  const givesUpAt = failingSince.getTime() + MAX_FAILURE_DURATION;
  if (now.getTime() >= givesUpAt) return { disable: 'failed-for-three-days' };
  const delay = (DELAYS[attempt - 1] ?? 8 * HOUR) * (1 + chance / 4);
  const asked = Math.min(retryAfterMs ?? 0, MAX_RETRY_AFTER);
  // The last try comes when the three days end, not hours later.
  const again = Math.max(now.getTime() + asked, Math.min(now.getTime() + delay, givesUpAt));
  return { again: new Date(Math.ceil(again)) };
}
