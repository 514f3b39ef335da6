/** Deliveries come in closely under load; after this time without one, none is waiting. */
const MAX_GAP_MS = 250;

/**
 * Whether deliveries are coming in, in whichever process: a new job of a reaction to them tells, and costs nothing, because the
 * workers are notified of it anyway.
 */
export class Arrivals {
  private last = -Infinity;

  /** @param now milliseconds of a clock that never goes back */
  constructor(readonly now: () => number = () => performance.now()) {}

  note(): void {
    this.last = this.now();
  }

  /** Milliseconds until they have ceased, if no other comes; 0 if none are coming. */
  get endInMs(): number {
    return Math.max(0, this.last + MAX_GAP_MS - this.now());
  }
}
