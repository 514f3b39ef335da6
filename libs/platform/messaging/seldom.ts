/**
 * Calls at once, and then at most once in each interval: calls that come sooner are one call at its end. One job alone is
 * found at once, and those that arrive closely are claimed together.
 */
export class Seldom {
  private timer: NodeJS.Timeout | undefined;
  private hasMissed = false;

  constructor(
    private readonly call: () => void,
    private readonly intervalMs: number,
  ) {}

  ask(): void {
    if (this.timer) {
      this.hasMissed = true;
      return;
    }
    this.call();
    this.wait();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.hasMissed = false;
  }

  private wait(): void {
    this.timer = setTimeout(() => {
      this.timer = undefined;
      if (!this.hasMissed) return;
      this.hasMissed = false;
      this.ask();
    }, this.intervalMs);
  }
}
