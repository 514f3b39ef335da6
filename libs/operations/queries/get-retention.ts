import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface RetentionView {
  /** Null when nothing is erased without being asked for. */
  readonly months: number | null;
  /** Null until it is first set. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
}

/** The retention of a company. */
export class GetRetention extends CompanyQuery<RetentionView> {}

@QueryHandler(GetRetention)
export class GetRetentionHandler implements IQueryHandler<GetRetention> {
  constructor(private readonly database: Database) {}

  execute({ companyId }: GetRetention): Promise<RetentionView> {
    return retentionOf(this.database, companyId);
  }
}

export async function retentionOf(database: Database, companyId: string): Promise<RetentionView> {
  const { rows } = await sql<RetentionView>`
    select months, created_at as "createdAt", updated_at as "updatedAt"
      from operations.retention where company_id = ${companyId}`.execute(database.kysely());
  return rows[0] ?? { months: null, createdAt: null, updatedAt: null };
}
