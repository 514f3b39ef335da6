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
