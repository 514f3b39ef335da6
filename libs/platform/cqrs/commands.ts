import { Injectable } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { Idempotency } from './idempotency.js';
import type { CompanyCommand, CompanyQuery } from './messages.js';
import { UnitOfWork } from '#platform/transactions';

/** Executes a command in one transaction, once for each `Idempotency-Key`. */
@Injectable()
export class Commands {
  constructor(
    private readonly bus: CommandBus,
    private readonly queries: QueryBus,
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
  ) {}

  /** @returns the handler's result; for a repeated request, the stored result of the first one. */
  execute<R>(command: CompanyCommand<R>): Promise<R> {
    return this.unitOfWork.run(command.companyId, () =>
      this.idempotency.once(command.companyId, () => this.bus.execute(command)),
    );
  }

  /**
   * One of several commands of a request, each in its own transaction. It must be idempotent itself, because the
   * request's `Idempotency-Key` covers the whole request and is not checked here.
   */
  executePart<R>(command: CompanyCommand<R>): Promise<R> {
    return this.unitOfWork.run(command.companyId, () => this.bus.execute(command));
  }

  /** Returns a view of the command's changes, read in the same transaction. */
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
