/** Scalepoint's published limits. */
const PER_SECOND = 5;
const PER_MINUTE = 100;

/**
 * Keeps each company within Scalepoint's limits in this process; several processes together may still meet a 429, which
 * is then obeyed.
 */
export class CallPace {
  private readonly times = new Map<string, number[]>();

  /** Milliseconds until the company may call; 0 counts the call as made. */
  take(companyId: string, now: number): number {
    const recent = (this.times.get(companyId) ?? []).filter((time) => now - time < 60_000);
    this.times.set(companyId, recent);
    const untilFree = (most: number, window: number) => {
      const first = recent.at(-most);
      return first === undefined ? 0 : Math.max(0, first + window - now);
    };
    const wait = Math.max(untilFree(PER_SECOND, 1000), untilFree(PER_MINUTE, 60_000));
    if (wait === 0) recent.push(now);
    return wait;
  }
}
