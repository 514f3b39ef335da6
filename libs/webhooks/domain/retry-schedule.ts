import type { DisabledReason } from './webhook.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Delays before the second attempt, the third, …; the last one repeats. */
const DELAYS = [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 8 * HOUR];
const MAX_FAILURE_DURATION = 72 * HOUR;
const MAX_RETRY_AFTER = 24 * HOUR;
const GONE = 410;

export interface FailedTry {
  /** 1 is the first. */
  readonly attempt: number;
  readonly status: number | null;
  readonly retryAfterMs: number | null;
  /** When the current series of failures began. */
  readonly failingSince: Date;
  readonly now: Date;
}

export type NextStep = { readonly again: Date } | { readonly disable: DisabledReason };

/**
 * Retries for three days with increasing delays, and never earlier than `Retry-After` asks.
 * @param chance from 0 to 1; jitter for many webhooks whose receiver failed at the same time
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
  // The last attempt is made exactly when the three days end.
  const again = Math.max(now.getTime() + asked, Math.min(now.getTime() + delay, givesUpAt));
  return { again: new Date(Math.ceil(again)) };
}
