import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import { Trace, type TraceContext } from '#platform/observability';
import { wasOvertaken } from './unit-of-work.js';

export interface GroupCommitOptions<I, R> {
  /** Writes several items in one transaction; results in their order. `callers` are the contexts of those who sent them. */
  readonly together: (items: readonly I[], callers: readonly TraceContext[]) => Promise<readonly R[]>;
  /** Writes one item in its own transaction. */
  readonly alone: (item: I) => Promise<R>;
  /** Maximum number of items in one transaction. */
  readonly most: number;
  /** Maximum number of concurrent transactions. */
  readonly writers: number;
}

interface Entry<I, R> {
  readonly item: I;
  readonly caller: TraceContext;
  settle(outcome: { readonly result: R } | null): void;
}

/**
 * Collects the items that arrive while a transaction is in flight and writes them in the next one. There is no timer:
 * if no write is in flight, an item is written immediately. If a batch fails, each of its items is written
 * individually.
 */
export class GroupCommit<I, R> {
  private readonly log = new Logger(GroupCommit.name);
  private readonly waiting: Entry<I, R>[] = [];
  private writing = 0;
  // A batch belongs to several callers, so it runs outside any caller's context.
  private readonly outside = AsyncLocalStorage.snapshot();

  constructor(private readonly options: GroupCommitOptions<I, R>) {}

  async execute(item: I): Promise<R> {
    const outcome = await new Promise<{ readonly result: R } | null>((settle) => {
      this.waiting.push({ item, caller: Trace.current(), settle });
      if (this.writing < this.options.writers) void this.outside(() => this.write());
    });
    return outcome ? outcome.result : this.options.alone(item);
  }

  private async write(): Promise<void> {
    this.writing += 1;
    while (this.waiting.length > 0) {
      // Callers of the last transaction may have sent their next item already; let it be read first.
      await new Promise(setImmediate);
      const batch = this.waiting.splice(0, this.options.most);
      const results = await this.together(batch);
      batch.forEach((entry, index) => {
        const result = results?.[index];
        entry.settle(result === undefined ? null : { result });
      });
    }
    this.writing -= 1;
  }

  private async together(batch: readonly Entry<I, R>[]): Promise<readonly R[] | null> {
    try {
      return await this.options.together(
        batch.map(({ item }) => item),
        batch.map(({ caller }) => caller),
      );
    } catch (error) {
      if (!wasOvertaken(error))
        this.log.warn({ msg: 'Batch failed, writing its items individually', items: batch.length, err: error });
      return null;
    }
  }
}
