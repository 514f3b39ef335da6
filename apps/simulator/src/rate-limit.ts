import type { Knobs } from './knobs.js';

/** Scalepoint's documented limits per caller, for the last second and the last minute. */
export class RateLimit {
  readonly #calls = new Map<string, number[]>();

  constructor(private readonly knobs: () => Knobs) {}

  /** @returns null if the call is within the limits (and counted), else the seconds for `Retry-After`. */
  take(caller: string, now: Date): number | null {
    const { rateLimit, perSecond, perMinute } = this.knobs();
    if (!rateLimit) return null;
    const at = now.getTime();
    const calls = (this.#calls.get(caller) ?? []).filter((call) => call > at - 60_000);
    this.#calls.set(caller, calls);
    const oldestOfMinute = calls.length >= perMinute ? calls[calls.length - perMinute] : undefined;
    if (oldestOfMinute !== undefined) return Math.max(1, Math.ceil((oldestOfMinute + 60_000 - at) / 1000));
    if (calls.filter((call) => call > at - 1000).length >= perSecond) return 1;
    calls.push(at);
    return null;
  }

  reset(): void {
    this.#calls.clear();
  }
}
