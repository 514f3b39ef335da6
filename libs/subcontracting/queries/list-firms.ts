import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface FirmView {
  readonly id: string;
  readonly name: string;
  readonly cvr: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly active: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface FirmFilter {
  readonly id?: string | undefined;
  readonly active?: boolean | undefined;
  readonly after?: string | undefined;
}

/** The subcontractors of a company, in the order in which they were added. */
export class ListFirms extends CompanyQuery<FirmView[]> {
  constructor(
    companyId: string,
    readonly filter: FirmFilter,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListFirms)
export class ListFirmsHandler implements IQueryHandler<ListFirms> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, filter, limit }: ListFirms): Promise<FirmView[]> {
    const { id = null, active = null, after = null } = filter;
    const { rows } = await sql<FirmView>`
      select id, details ->> 'name' as name, details ->> 'cvr' as cvr, details ->> 'email' as email,
             details ->> 'phone' as phone, (details ->> 'active')::boolean as active,
             created_at as "createdAt", greatest(created_at, updated_at) as "updatedAt", version
        from subcontracting.firm
       where company_id = ${companyId} and (${id}::uuid is null or id = ${id}::uuid)
         and (${active}::boolean is null or (details ->> 'active')::boolean = ${active}::boolean)
         and (${after}::uuid is null or id > ${after}::uuid)
       order by id limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
