import { Logger } from '@nestjs/common';
import type { BackgroundWork } from './background-work.js';

export interface BackgroundLoopOptions<T> {
  /** Names the loop in log lines. */
  readonly name: string;
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  /** Maximum number of items that this process serves concurrently. */
  readonly most: number;
  /** What is due now, at most `room` of it in order of urgency. It may contain items that are being served. */
  readonly due: (room: number) => Promise<readonly T[]>;
  readonly keyOf: (item: T) => string;
  /** Serves one item. It must claim the item in the database first, because other processes look too. */
  readonly serve: (item: T, signal: AbortSignal) => Promise<void>;
}

/**
 * Serves items that become due by the state of the database: looks for them at intervals, and serves each one
 * independently, so that a slow item does not delay others. A lease of the item limits it to one process; if this process
 * is killed, the lease expires and another process continues.
 *
 * It polls instead of using LISTEN, so it works through a pooler in transaction mode.
 */
export class BackgroundLoop<T> {
  private readonly log = new Logger(BackgroundLoop.name);
  private readonly served = new Map<string, Promise<void>>();
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();

  constructor(private readonly options: BackgroundLoopOptions<T>) {}

  /** Starts looking, if this process does background work. */
  start({ runsHere }: BackgroundWork): void {
    if (runsHere) this.lookAfter(0);
  }

  /** Starts nothing new, aborts the signal of what is being served, and waits for it. */
  async stop(): Promise<void> {
    this.stopping.abort();
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
    await this.idle();
  }

  /** Serves everything that is due now. */
  async round(): Promise<void> {
    await this.look();
    await this.idle();
  }

  private lookAfter(ms: number): void {
    this.timer = setTimeout(() => {
      this.looking = this.look().finally(() => {
        if (!this.stopping.signal.aborted) this.lookAfter(this.options.everyMs);
      });
    }, ms).unref();
  }

  private async idle(): Promise<void> {
    while (this.served.size > 0) await Promise.all(this.served.values());
  }

  private async look(): Promise<void> {
    const { name, most, due } = this.options;
    const room = most - this.served.size;
    if (room <= 0) return;
    try {
      for (const item of await due(room)) this.begin(item);
    } catch (error) {
      this.log.error({ msg: 'Could not list due work', loop: name, err: error });
    }
  }

  private begin(item: T): void {
    const { name, most, keyOf, serve } = this.options;
    const { signal } = this.stopping;
    const key = keyOf(item);
    if (signal.aborted || this.served.has(key) || this.served.size >= most) return;
    const serving = serve(item, signal)
      .catch((error: unknown) => {
        // Its lease expires, and it is due again.
        this.log.error({ msg: 'Background work aborted', loop: name, key, err: error });
      })
      .finally(() => this.served.delete(key));
    this.served.set(key, serving);
  }
}
