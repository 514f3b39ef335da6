import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface UserView {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly active: boolean;
  readonly scalepointUsername: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** Users in Danish order, or the one with this id. */
export class ListUsers extends CompanyQuery<UserView[]> {
  constructor(
    companyId: string,
    readonly filter: {
      readonly id?: string | undefined;
      readonly after?: readonly [name: string, id: string] | undefined;
    },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListUsers)
export class ListUsersHandler implements IQueryHandler<ListUsers> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, filter: { id, after }, limit }: ListUsers): Promise<UserView[]> {
    const { rows } = await sql<UserView>`
      select id, name, email, active, scalepoint_username as "scalepointUsername",
             created_at as "createdAt", updated_at as "updatedAt", version from users.erp_user
       where company_id = ${companyId} and (${id ?? null}::text is null or id = ${id ?? null})
         and (${after?.[0] ?? null}::text is null
              or (name collate "da-x-icu", id) > (${after?.[0] ?? null} collate "da-x-icu", ${after?.[1] ?? null}))
       order by name collate "da-x-icu", id limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
