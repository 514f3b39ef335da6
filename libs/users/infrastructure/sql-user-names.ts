import { Injectable } from '@nestjs/common';
import { Database } from '#platform/persistence';
import { UserNames } from '../contracts/index.js';

@Injectable()
export class SqlUserNames extends UserNames {
  constructor(private readonly database: Database) {
    super();
  }

  async all(companyId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.run<{ id: string; name: string }>(
      'select id, name from users.erp_user where company_id = $1 and id = any ($2::text[])',
      [companyId, userIds],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}
