export const CALL_ERRORS = [
  'time-out',
  'refused-address',
  'unknown-host',
  'connection-failed',
  'certificate',
  'redirect',
  'status',
] as const;

export type CallError = (typeof CALL_ERRORS)[number];

/** What came of one call. */
export interface CallOutcome {
  /** Null when it was answered by 2xx. */
  readonly error: CallError | null;
  /** Of HTTP; null when there was no answer. */
  readonly status: number | null;
  readonly durationMs: number;
  /** The beginning of what was answered. */
  readonly answer: string | null;
  /** What the receiver asked for with `Retry-After`. */
  readonly retryAfterMs: number | null;
}
