/** Scalepoint's published rate limits. */
const PER_SECOND = 5;
const PER_MINUTE = 100;

/**
 * Enforces Scalepoint's rate limits for one company.
 * @param made times of the latest calls in milliseconds, oldest first
 * @returns milliseconds to wait; if 0, the call is allowed and included in `made`
 */
export function nextTurn(made: readonly number[], now: number): { readonly wait: number; readonly made: number[] } {
  const recent = made.filter((time) => now - time < 60_000);
  const untilFree = (most: number, window: number) => {
    const first = recent.at(-most);
    return first === undefined ? 0 : Math.max(0, first + window - now);
  };
  const wait = Math.max(untilFree(PER_SECOND, 1000), untilFree(PER_MINUTE, 60_000));
  return { wait, made: wait === 0 ? [...recent, now] : recent };
}
