import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { type CompanyQuery, ReplicaQuery } from './messages.js';
import { UnitOfWork } from '#platform/transactions';

/** Executes one query in a read-only transaction that sees the caller's company only. */
@Injectable()
export class Queries {
  constructor(
    private readonly bus: QueryBus,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  execute<R>(query: CompanyQuery<R>): Promise<R> {
    const work = () => this.bus.execute(query);
    return query instanceof ReplicaQuery
      ? this.unitOfWork.readFromReplica(query.companyId, work)
      : this.unitOfWork.read(query.companyId, work);
  }
}
