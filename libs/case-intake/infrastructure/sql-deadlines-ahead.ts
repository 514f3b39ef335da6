import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type AheadQuery, DeadlinesAhead } from '../domain/deadlines-ahead.js';
import { urgencyAt } from '../contracts/urgency.js';

@Injectable()
export class SqlDeadlinesAhead extends DeadlinesAhead {
  constructor(private readonly database: Database) {
    super();
  }

  /** A task is due at its first open deadline; a later one may be near while the first has passed already. */
  async unwarned(companyId: string, { now, until, receivedBy, most }: AheadQuery): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select id from case_intake.task
       where company_id = ${companyId} and urgency >= ${urgencyAt(until)}::bigint and received_at <= ${receivedBy}
         and exists (select from jsonb_array_elements(deadlines) deadline
               where (deadline ->> 'open')::boolean
                 and deadline ->> 'at' > ${now.toISOString()} and deadline ->> 'at' <= ${until.toISOString()}
                 and not warned_deadlines @> jsonb_build_array(
                       jsonb_build_object('name', deadline ->> 'name', 'at', deadline ->> 'at')))
       order by urgency desc limit ${most}`.execute(this.database.kysely());
    return rows.map(({ id }) => id);
  }
}
