import { sql } from 'kysely';
import type { Database } from '#platform/persistence';

/** Tells an empty list of a task from a task that is not there. */
export async function isTask(database: Database, companyId: string, id: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from case_intake.task where company_id = ${companyId} and id = ${id}`.execute(database.kysely());
  return rows.length > 0;
}
