import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { UserNames } from '../contracts/index.js';

@Injectable()
export class SqlUserNames extends UserNames {
  constructor(private readonly database: Database) {
    super();
  }

  async of(companyId: string, userId: string): Promise<string | null> {
    const { rows } = await sql<{ name: string }>`
      select name from users.erp_user where company_id = ${companyId} and id = ${userId}`.execute(
      this.database.kysely(),
    );
    return rows[0]?.name ?? null;
  }
}
