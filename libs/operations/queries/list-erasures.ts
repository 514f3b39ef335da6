import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { ErasureReport, Person } from '#shared-kernel';

/** What was erased of whom, by whom and why, and what was kept. */
export interface ErasureView extends Person, ErasureReport {
  readonly id: string;
  readonly at: Date;
  readonly actor: string;
  readonly reason: string;
}

/** Reports of erasures, newest first. */
export class ListErasures extends CompanyQuery<ErasureView[]> {
  constructor(
    companyId: string,
    readonly after: string | undefined,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListErasures)
export class ListErasuresHandler implements IQueryHandler<ListErasures> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, after, limit }: ListErasures): Promise<ErasureView[]> {
    const { rows } = await sql<ErasureView>`
      select id, at, actor, reason, task_ids as "taskIds", debtor_ids as "debtorIds", erased, kept
        from operations.erasure
       where company_id = ${companyId} and (${after ?? null}::uuid is null or id < ${after ?? null}::uuid)
       order by id desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
