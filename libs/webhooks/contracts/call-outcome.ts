export const CALL_ERRORS = [
  'time-out',
  'refused-address',
  'unknown-host',
  'connection-failed',
  'certificate',
  'redirect',
  'status',
  'page',
] as const;

export type CallError = (typeof CALL_ERRORS)[number];

/** The outcome of one call. */
export interface CallOutcome {
  /** Null if the response was 2xx. */
  readonly error: CallError | null;
  /** HTTP status; null if there was no response. */
  readonly status: number | null;
  readonly durationMs: number;
  /** The beginning of the response body. */
  readonly answer: string | null;
  /** The receiver's `Retry-After`. */
  readonly retryAfterMs: number | null;
}
