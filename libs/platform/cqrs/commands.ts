import { Inject, Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Precondition } from '#platform/preconditions';
import { Spans } from '#platform/observability';
import { GroupCommit, UnitOfWork } from '#platform/transactions';
import { Idempotency } from './idempotency.js';
import type { BatchCommand, CompanyCommand, CompanyQuery } from './messages.js';

/** Token: whether commands of concurrent callers share a transaction. */
export const GROUP_COMMIT = Symbol('group commit');
/** Items in one transaction at most, so that no caller waits long for a commit that many share. */
const MAX_BATCH = 64;
/** One batch is committed while the next one is written. */
const WRITERS = 2;

type BatchCommandClass<I extends { readonly companyId: string }, R> = new (items: readonly I[]) => BatchCommand<I, R>;

/** Executes a command in one transaction, once for each `Idempotency-Key`. */
@Injectable()
export class Commands {
  private readonly groups = new Map<unknown, unknown>();

  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    @Inject(GROUP_COMMIT) private readonly groupCommit: boolean,
  ) {}

  /** @returns the handler's result; for a repeated request, the stored result of the first one. */
  execute<R>(command: CompanyCommand<R>): Promise<R> {
    return this.unitOfWork.run(command.companyId, () =>
      this.idempotency.once(command.companyId, () => this.executeIf(command)),
    );
  }

  /**
   * One of several commands of a request, each in its own transaction. It must be idempotent itself, because the
   * request's `Idempotency-Key` covers the whole request and is not checked here.
   */
  executePart<R>(command: CompanyCommand<R>): Promise<R> {
    return this.unitOfWork.run(command.companyId, () => this.bus.execute(command));
  }

  /** How many parts of a request share a transaction: `most`, or one when INTAKE_GROUP_COMMIT is off. */
  batchOf(most: number): number {
    return this.groupCommit ? most : 1;
  }

  /** Returns a view of the command's changes, read in the same transaction. */
  answer<R, A>(command: CompanyCommand<R>, view: (result: R) => CompanyQuery<A>): Promise<A> {
    return this.unitOfWork.run(command.companyId, () =>
      this.idempotency.once(command.companyId, async () => {
        const result = await this.executeIf(command);
        await this.unitOfWork.flush();
        return this.queries.execute(view(result));
      }),
    );
  }

  /**
   * Executes the command for this item together with the items of concurrent callers, in one transaction (ADR 5). If
   * that fails, and if INTAKE_GROUP_COMMIT is off, it is executed for this item alone. The request's `Idempotency-Key`
   * is not checked: the command must recognise repeats itself.
   */
  executeTogether<I extends { readonly companyId: string }, R>(command: BatchCommandClass<I, R>, item: I): Promise<R> {
    if (!this.groupCommit) return this.executeAlone(command, item);
    const known = this.groups.get(command) as GroupCommit<I, R> | undefined;
    const group = known ?? this.groupOf(command);
    if (!known) this.groups.set(command, group);
    return Spans.run('group commit', {}, () => group.execute(item));
  }

  /** Evaluates the precondition of the request first; not for a repeated one, whose first execution met it. */
  private async executeIf<R>(command: CompanyCommand<R>): Promise<R> {
    const asked = Precondition.pending();
    if (asked) asked.evaluate(await this.unitOfWork.versionOf(command.companyId, asked.terms));
    return this.bus.execute<CompanyCommand<R>, R>(command);
  }

  private groupOf<I extends { readonly companyId: string }, R>(command: BatchCommandClass<I, R>): GroupCommit<I, R> {
    return new GroupCommit<I, R>({
      together: (items, callers) =>
        Spans.together(`${command.name} of several`, callers, () =>
          this.unitOfWork.runTogether([...new Set(items.map(({ companyId }) => companyId))], () =>
            this.bus.execute(new command(items)),
          ),
        ),
      alone: (item) => this.executeAlone(command, item),
      most: MAX_BATCH,
      writers: WRITERS,
    });
  }

  private async executeAlone<I extends { readonly companyId: string }, R>(
    command: BatchCommandClass<I, R>,
    item: I,
  ): Promise<R> {
    const [result] = await this.unitOfWork.run(item.companyId, () =>
      this.bus.execute<BatchCommand<I, R>, R[]>(new command([item])),
    );
    if (result === undefined) throw new Error(`${command.name} returned no result`);
    return result;
  }
}
