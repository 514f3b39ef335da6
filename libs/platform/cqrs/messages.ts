import { Command, Query } from '@nestjs/cqrs';

/** A write on behalf of one company. `R` is what the handler returns. */
export abstract class CompanyCommand<R = void> extends Command<R> {
  constructor(readonly companyId: string) {
    super();
  }
}

/** A read on behalf of one company. */
export abstract class CompanyQuery<R> extends Query<R> {
  constructor(readonly companyId: string) {
    super();
  }
}

/**
 * A read that a replica of the database may serve: it sees everything that was committed before it began. For lists,
 * statistics and the feed; what only takes one row is quicker on the primary.
 */
export abstract class ReplicaQuery<R> extends CompanyQuery<R> {}

/**
 * A write on behalf of several callers, maybe of several companies, in one transaction. `I` is what one caller wants to
 * write; the handler returns an `R` for each, in their order.
 */
export abstract class BatchCommand<I extends { readonly companyId: string }, R> extends Command<R[]> {
  constructor(readonly items: readonly I[]) {
    super();
  }
}
