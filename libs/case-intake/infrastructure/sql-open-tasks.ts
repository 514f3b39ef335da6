import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { OpenTasks } from '../contracts/index.js';

@Injectable()
export class SqlOpenTasks extends OpenTasks {
  constructor(private readonly database: Database) {
    super();
  }

  async ofInsurer(companyId: string, insurerId: string): Promise<number> {
    const { rows } = await sql<{ open: number }>`
      select count(*)::int as open from case_intake.task
       where company_id = ${companyId} and insurer_id = ${insurerId}
         and status not in ('cancelled', 'rejected', 'closed')`.execute(this.database.kysely());
    return rows[0]?.open ?? 0;
  }
}
