import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { ReachableUsers } from '../contracts/index.js';

@Injectable()
export class SqlReachableUsers extends ReachableUsers {
  constructor(private readonly database: Database) {
    super();
  }

  async all(companyId: string): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`select id from users.erp_user
      where company_id = ${companyId} and active order by id`.execute(this.database.kysely());
    return rows.map(({ id }) => id);
  }

  async active(companyId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.database.run<{ id: string }>(
      `select id from users.erp_user where company_id = $1 and id = any ($2::text[]) and active`,
      [companyId, [...ids]],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async addressOf(companyId: string, id: string): Promise<string | null> {
    const { rows } = await sql<{ email: string | null }>`select email from users.erp_user
      where company_id = ${companyId} and id = ${id} and active`.execute(this.database.kysely());
    return rows[0]?.email ?? null;
  }
}
