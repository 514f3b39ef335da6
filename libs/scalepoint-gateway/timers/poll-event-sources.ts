import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { BackgroundWork } from '#platform/messaging';
import { Trace } from '#platform/observability';
import { Ids } from '#shared-kernel';
import { PollEventSource } from '../outbound/poll-event-source.js';

/** Interval between scans for unclaimed feeds. */
const SCAN_INTERVAL_MS = 2_000;
/** Feeds that one process reads concurrently. */
const MAX_AT_ONCE = 50;

/** Reads the event feeds of all companies while the process runs. A lease ensures that one process at a time reads a feed. */
@Injectable()
export class PollEventSources implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(PollEventSources.name);
  private readonly stopping = new AbortController();
  private readonly reading = new Map<string, Promise<void>>();
  private looking: Promise<void> | null = null;

  constructor(
    private readonly poll: PollEventSource,
    private readonly ids: Ids,
    private readonly work: BackgroundWork,
  ) {}

  onApplicationBootstrap(): void {
    if (this.work.runsHere) this.looking = this.look();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopping.abort();
    await this.looking;
    await Promise.all(this.reading.values());
  }

  private async look(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      try {
        for (const companyId of await this.poll.due()) {
          if (this.reading.size >= MAX_AT_ONCE || this.reading.has(companyId) || signal.aborted) continue;
          const read = this.read(companyId).finally(() => this.reading.delete(companyId));
          this.reading.set(companyId, read);
        }
      } catch (error) {
        this.log.error({ msg: 'Could not list due event feeds', err: error });
      }
      await paused(SCAN_INTERVAL_MS, signal);
    }
  }

  private async read(companyId: string): Promise<void> {
    const { signal } = this.stopping;
    const trace = { correlationId: this.ids.next(), causationId: null, actor: 'scalepoint', companyId };
    try {
      let isMore = true;
      while (isMore && !signal.aborted) isMore = await Trace.run(trace, () => this.poll.once(companyId, signal));
    } catch (error) {
      // The lease expires, and the feed is read again from the stored position.
      this.log.error({ msg: 'Could not read an event feed', companyId, err: error });
    }
  }
}

function paused(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
