import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Trace } from '#platform/observability';
import { UnitOfWork } from '#platform/transactions';
import { BatchCursors } from './batch-cursors.js';
import { type ClaimedJob, JobQueue } from './job-queue.js';
import type { NextEvent, Reaction } from './reaction.js';
import { tracedTogether } from './reaction-spans.js';
import type { RegisteredReaction } from './reaction-registry.js';

/** Runs one reaction over the next events of several streams of one company in one transaction. */
@Injectable()
export class ReactTogether {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bus: CommandBus,
    private readonly cursors: BatchCursors,
    private readonly queue: JobQueue,
  ) {}

  /**
   * Takes all streams to their end and completes their jobs. One event of each stream is in a transaction with one of every
   * other; a fault rolls all of them back.
   */
  async to(companyId: string, reaction: RegisteredReaction, jobs: readonly ClaimedJob[]): Promise<void> {
    let waiting = Map.groupBy(jobs, ({ data }) => data.stream);
    while (waiting.size > 0) {
      const goOn = await this.once(companyId, reaction, waiting);
      waiting = new Map([...waiting].filter(([stream]) => goOn.has(stream)));
    }
  }

  private once(
    companyId: string,
    reaction: RegisteredReaction,
    jobs: ReadonlyMap<string, readonly ClaimedJob[]>,
  ): Promise<ReadonlySet<string>> {
    return this.unitOfWork.run(companyId, async () => {
      const pending = await this.cursors.lock(companyId, reaction, [...jobs.keys()]);
      const done = [...jobs].flatMap(([stream, own]) => (pending.goOn.has(stream) ? [] : own));
      await tracedTogether(pending.events, reaction, async () => {
        await this.react(reaction, pending.events);
        // Sent together with what the commands wrote last.
        await Promise.all([
          this.unitOfWork.flush(),
          this.cursors.move(companyId, reaction, pending),
          done.length > 0 && this.queue.complete(reaction.name, done),
        ]);
      });
      return pending.goOn;
    });
  }

  private async react(reaction: RegisteredReaction, events: readonly NextEvent[]): Promise<void> {
    if (!('react' in reaction.instance)) return;
    const instance: Reaction = reaction.instance;
    const [only] = events;
    if (!only) return;
    if (instance.reactToMany) {
      const command = instance.reactToMany(only.companyId, events);
      if (command) await this.bus.execute(command);
    } else if (events.length === 1) {
      const command = instance.react(only);
      if (command) await this.bus.execute(command);
    } else {
      for (const event of events) {
        const command = instance.react(event);
        if (!command) continue;
        await Trace.run(Trace.ofStream(event.stream), async () => {
          await this.bus.execute(command);
          await this.unitOfWork.flush();
        });
      }
    }
  }
}
