import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import { Trace } from '#platform/observability';
import { wasOvertaken } from './unit-of-work.js';

/** A command that waits for its transaction. */
export interface Waiting<C> {
  readonly command: C;
  readonly correlationId: string;
  /** Runs `work` in the context of the command's caller. */
  readonly traced: <T>(work: () => T) => T;
}

export interface GroupCommitOptions<C, R> {
  /** Handles several commands in one transaction; `undefined` for those that must be executed individually. */
  readonly together: (waiting: readonly Waiting<C>[]) => Promise<(R | undefined)[]>;
  /** Executes one command in its own transaction. */
  readonly alone: (command: C) => Promise<R>;
  /** Maximum number of commands in one transaction. */
  readonly most: number;
  /** Maximum number of concurrent transactions. */
  readonly writers: number;
}

interface Entry<C, R> extends Waiting<C> {
  settle(outcome: R | undefined): void;
}

/**
 * Collects the commands that arrive while a transaction is in flight and writes them in the next one. There is no
 * timer:
 * if no write is in flight, a command is written immediately. If a batch fails, each of its commands is
 * executed individually.
 */
export class GroupCommit<C, R> {
  private readonly log = new Logger(GroupCommit.name);
  private readonly waiting: Entry<C, R>[] = [];
  private writing = 0;
  // A batch belongs to several callers, so it runs outside any caller's context.
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
      // Callers of the last transaction may have sent their next command already; let it be read first.
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
        this.log.warn({ msg: 'Batch failed, executing its commands individually', commands: batch.length, err: error });
      return [];
    }
  }
}
