import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { BackgroundLoop, BackgroundWork } from '#platform/messaging';
import { Trace } from '#platform/observability';
import { Ids } from '#shared-kernel';
import { PollEventSource } from '../outbound/poll-event-source.js';

/** Reads the event feeds of all companies; each is read by one process at a time. */
@Injectable()
export class PollEventSources implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop = new BackgroundLoop<string>({
    name: 'poll-event-sources',
    everyMs: 2_000,
    most: 50,
    due: () => this.poll.due(),
    keyOf: (companyId) => companyId,
    serve: (companyId, signal) => this.read(companyId, signal),
  });

  constructor(
    private readonly poll: PollEventSource,
    private readonly ids: Ids,
    private readonly work: BackgroundWork,
  ) {}

  onApplicationBootstrap(): void {
    this.loop.start(this.work);
  }

  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  private async read(companyId: string, signal: AbortSignal): Promise<void> {
    const trace = { correlationId: this.ids.next(), causationId: null, actor: 'scalepoint', companyId };
    let isMore = true;
    while (isMore && !signal.aborted) isMore = await Trace.run(trace, () => this.poll.once(companyId, signal));
  }
}
