import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface InsurerView {
  readonly id: string;
  readonly name: string;
  readonly cvr: string | null;
  readonly mergedIntoId: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** All insurers that were not merged into another one, or the one with this id; in Danish order. */
export class ListInsurers extends CompanyQuery<InsurerView[]> {
  constructor(
    companyId: string,
    readonly id: string | null = null,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListInsurers)
export class ListInsurersHandler implements IQueryHandler<ListInsurers> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, id }: ListInsurers): Promise<InsurerView[]> {
    const { rows } = await sql<InsurerView>`
      select id, name, cvr, merged_into_id as "mergedIntoId", created_at as "createdAt", updated_at as "updatedAt", version from tokens.insurer
       where company_id = ${companyId} and (id = ${id}::uuid or ${id}::uuid is null and merged_into_id is null)
       order by name collate "da-x-icu", id`.execute(this.database.kysely());
    return rows;
  }
}
