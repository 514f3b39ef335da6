import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import { Trace } from '#platform/observability';
import { wasOvertaken } from './unit-of-work.js';

/** A command that waits for its transaction. */
export interface Waiting<C> {
  readonly command: C;
  readonly correlationId: string;
  /** Runs `work` as whoever asked for the command. */
  readonly traced: <T>(work: () => T) => T;
}

export interface GroupCommitOptions<C, R> {
  /** Does what it can of several commands in one transaction; `undefined` for those that have to go the ordinary way. */
  readonly together: (waiting: readonly Waiting<C>[]) => Promise<(R | undefined)[]>;
  /** The ordinary way: one command, one transaction. */
  readonly alone: (command: C) => Promise<R>;
  /** Commands in one transaction at most. */
  readonly most: number;
  /** Transactions at once. */
  readonly writers: number;
}

interface Entry<C, R> extends Waiting<C> {
  settle(outcome: R | undefined): void;
}

/**
 * Writes the commands that arrive while a transaction is under way in the next one. There is no timer: whoever comes
 * when nothing is being written is written at once. A transaction that fails decides nothing; its commands go the
 * ordinary way, each for itself.
 */
export class GroupCommit<C, R> {
  private readonly log = new Logger(GroupCommit.name);
  private readonly waiting: Entry<C, R>[] = [];
  private writing = 0;
  // What is written together belongs to several callers, so it runs in the context of none.
  private readonly outside = AsyncLocalStorage.snapshot();

  constructor(private readonly options: GroupCommitOptions<C, R>) {}

  async execute(command: C): Promise<R> {
    const outcome = await this.offer(command);
    return outcome === undefined ? this.options.alone(command) : outcome;
  }

  private offer(command: C): Promise<R | undefined> {
    const trace = Trace.current();
    return new Promise((settle) => {
      this.waiting.push({
        command,
        correlationId: trace.correlationId,
        traced: (work) => Trace.run(trace, work),
        settle,
      });
      if (this.writing < this.options.writers) void this.outside(() => this.write());
    });
  }

  private async write(): Promise<void> {
    this.writing += 1;
    while (this.waiting.length > 0) {
      // Whoever was answered by the last transaction may have asked again, and is only waiting to be read.
      await new Promise(setImmediate);
      const batch = this.waiting.splice(0, this.options.most);
      const outcomes = await this.together(batch);
      batch.forEach((entry, index) => entry.settle(outcomes[index]));
    }
    this.writing -= 1;
  }

  private async together(batch: readonly Entry<C, R>[]): Promise<(R | undefined)[]> {
    try {
      return await this.options.together(batch);
    } catch (error) {
      if (!wasOvertaken(error))
        this.log.warn({ msg: 'Written one by one instead', commands: batch.length, err: error });
      return [];
    }
  }
}
