import { RateLimiterMemory } from 'rate-limiter-flexible';

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;
const MIN_WAIT_SECONDS = MINUTE;
const MAX_WAIT_SECONDS = 15 * MINUTE;
/** How long a successful sender is remembered; timers cannot wait for more days. */
const KNOWN_SECONDS = 14 * DAY;
const GUESSING_WINDOW_SECONDS = 10 * MINUTE;
/** Failures that an address may have during a guessing alarm. */
const MAX_FAILURES_WHILE_GUESSING = 5;

/** A sender: an address and the company in its URL; null for all unknown companies together. */
export interface Sender {
  readonly address: string;
  readonly companyId: string | null;
}

export interface Failure {
  /** Seconds until the sender may try again; 0 if it may now. */
  readonly waitSeconds: number;
  /** With this failure, wrong secrets for the company from all addresses reached the limit. */
  readonly alarm: boolean;
}

/** Shares successful senders between processes, and across restarts. */
export interface SenderMemory {
  remember(sender: Sender): Promise<void>;
  remembers(sender: Sender): Promise<boolean>;
}

/**
 * Slows down senders that fail to authenticate (ADR 19). An address that succeeded for the company within two weeks
 * never has to wait, because many senders may share it. Counters are local to the process, successful senders are
 * shared.
 */
export class SenderLimits {
  private readonly failures = windowOf(MINUTE);
  private readonly strikes = windowOf(DAY);
  private readonly waiting = windowOf(MINUTE);
  private readonly known = windowOf(KNOWN_SECONDS);
  private readonly told = windowOf(DAY);
  private readonly guesses = windowOf(GUESSING_WINDOW_SECONDS);

  /** @param maxFailures per minute and sender, and in ten minutes per company before the alarm; 0 is no limit */
  constructor(
    private readonly maxFailures: number,
    private readonly memory: SenderMemory,
  ) {}

  /** Seconds until the sender may try again; 0 if it may now. */
  async waitOf(sender: Sender): Promise<number> {
    if (this.maxFailures === 0 || (await this.isKnown(sender))) return 0;
    const left = (await this.waiting.get(keyOf(sender)))?.msBeforeNext ?? 0;
    return Math.max(0, Math.ceil(left / 1000));
  }

  async succeeded(sender: Sender): Promise<void> {
    if (this.maxFailures === 0) return;
    const key = keyOf(sender);
    await this.known.set(key, 1, KNOWN_SECONDS);
    if ((await points(this.told, key)) === 1) await this.memory.remember(sender);
  }

  /** @param isGuess whether the secret was wrong, as opposed to an unreadable request */
  async failed(sender: Sender, isGuess: boolean): Promise<Failure> {
    if (this.maxFailures === 0) return { waitSeconds: 0, alarm: false };
    const guesses = isGuess && sender.companyId ? await points(this.guesses, sender.companyId) : 0;
    const waitSeconds = await this.wait(sender, guesses >= this.maxFailures);
    return { waitSeconds, alarm: guesses === this.maxFailures };
  }

  private async wait(sender: Sender, guessing: boolean): Promise<number> {
    const key = keyOf(sender);
    const failures = await points(this.failures, key);
    if (await this.isKnown(sender)) return 0;
    const strikes = (await this.strikes.get(key))?.consumedPoints ?? 0;
    const most = guessing ? Math.min(MAX_FAILURES_WHILE_GUESSING, this.maxFailures) : this.maxFailures;
    if (strikes === 0 && failures <= most) return 0;
    if (await this.memory.remembers(sender)) {
      await this.known.set(key, 1, KNOWN_SECONDS);
      return 0;
    }
    // Counted in one step: requests in flight when the wait began do not extend it.
    if ((await points(this.waiting, key)) > 1) return this.waitOf(sender);
    const seconds = Math.min(MIN_WAIT_SECONDS * 2 ** strikes, MAX_WAIT_SECONDS);
    // Expires a day after the last failure.
    await this.strikes.set(key, strikes + 1, DAY);
    await this.waiting.set(key, 1, seconds);
    return seconds;
  }

  private async isKnown(sender: Sender): Promise<boolean> {
    return (await this.known.get(keyOf(sender))) !== null;
  }
}

function windowOf(duration: number): RateLimiterMemory {
  return new RateLimiterMemory({ points: 1, duration });
}

async function points(limiter: RateLimiterMemory, key: string): Promise<number> {
  return (await limiter.penalty(key)).consumedPoints;
}

function keyOf({ address, companyId }: Sender): string {
  return `${address} ${companyId ?? ''}`;
}
