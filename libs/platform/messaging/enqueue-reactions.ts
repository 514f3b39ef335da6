import { Injectable } from '@nestjs/common';
import { EventListener, type RecordedEvent } from '#platform/events';
import { JobQueue, type StreamJob } from './job-queue.js';
import { ReactionRegistry } from './reaction-registry.js';

/** Enqueues each reaction for the streams with new events, in the same transaction. */
@Injectable()
export class EnqueueReactions extends EventListener {
  constructor(
    private readonly registry: ReactionRegistry,
    private readonly queue: JobQueue,
  ) {
    super();
  }

  async appended(events: readonly RecordedEvent[]): Promise<void> {
    const jobs = new Map<string, Map<string, StreamJob>>();
    for (const { companyId, stream, event } of events) {
      for (const { name, instance } of this.registry.to(event.type)) {
        if (('perform' in instance && instance.isOff) || instance.skips?.(event.data)) continue;
        const streams = jobs.get(name) ?? new Map<string, StreamJob>();
        jobs.set(name, streams.set(`${companyId} ${stream}`, { companyId, stream, reaction: name }));
      }
    }
    for (const [queue, streams] of jobs) await this.queue.enqueue(queue, [...streams.values()]);
  }
}
