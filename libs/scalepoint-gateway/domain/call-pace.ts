/** Scalepoint's published limits. */
const PER_SECOND = 5;
const PER_MINUTE = 100;

/**
 * Keeps a company within Scalepoint's limits.
 * @param made when its last calls were made, oldest first, in milliseconds
 * @returns milliseconds until it may call; with 0 the call counts as made and is in `made`
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
