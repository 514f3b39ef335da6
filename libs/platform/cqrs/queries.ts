import { Injectable } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { SharedRead } from '#platform/persistence';
import { UnitOfWork } from '#platform/transactions';
import { type CompanyQuery, ReplicaQuery } from './messages.js';

type QueryOfCompany<R> = new (companyId: string) => CompanyQuery<R>;

/** Executes one query in a read-only transaction that sees the caller's company only. */
@Injectable()
export class Queries {
  private readonly shared = new Map<string, SharedRead<unknown>>();

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

  /**
   * For a query that every request asks, outside of commands and queries: concurrent callers of a company share one
   * execution, which sees everything committed before they asked.
   */
  async executeShared<R>(query: QueryOfCompany<R>, companyId: string): Promise<R> {
    const key = `${query.name} ${companyId}`;
    const known = this.shared.get(key) as SharedRead<R> | undefined;
    const read = known ?? new SharedRead(() => this.execute(new query(companyId)));
    this.shared.set(key, read);
    try {
      return await read.ask();
    } finally {
      if (read.isIdle) this.shared.delete(key);
    }
  }
}
