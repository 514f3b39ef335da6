import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Idempotency } from './idempotency.js';
import type { CompanyCommand, CompanyQuery } from './messages.js';
import { UnitOfWork } from '#platform/transactions';

/** The way to write: one command, one transaction, once for each `Idempotency-Key`. */
@Injectable()
export class Commands {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
  ) {}

  /** @returns what the handler returned; for a repeated request, what it returned the first time. */
  execute<R>(command: CompanyCommand<R>): Promise<R> {
    return this.unitOfWork.run(command.companyId, () =>
      this.idempotency.once(command.companyId, () => this.bus.execute(command)),
    );
  }

  /**
   * One of several commands of a request, each in a transaction of its own. It must be harmless to repeat, because the
   * request's `Idempotency-Key` stands for the whole and is not asked.
   */
  executePart<R>(command: CompanyCommand<R>): Promise<R> {
    return this.unitOfWork.run(command.companyId, () => this.bus.execute(command));
  }

  /** Answers with a view of what the command has just changed, read in the same transaction. */
  answer<R, A>(command: CompanyCommand<R>, view: (result: R) => CompanyQuery<A>): Promise<A> {
    return this.unitOfWork.run(command.companyId, () =>
      this.idempotency.once(command.companyId, async () => {
        const result = await this.bus.execute<CompanyCommand<R>, R>(command);
        await this.unitOfWork.flush();
        return this.queries.execute(view(result));
      }),
    );
  }
}
