import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { CompanyQuery } from './messages.js';
import { UnitOfWork } from '#platform/transactions';

/** Executes one query in a read-only transaction that sees the caller's company only. */
@Injectable()
export class Queries {
  constructor(
    private readonly bus: QueryBus,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  execute<R>(query: CompanyQuery<R>): Promise<R> {
    return this.unitOfWork.read(query.companyId, () => this.bus.execute(query));
  }
}
