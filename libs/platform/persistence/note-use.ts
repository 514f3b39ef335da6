import type { Database } from './database.js';

/**
 * Notes when something was last used, at most once a minute. A use that is not noted locks nothing: an upsert locks the row
 * also where its condition then changes nothing, and all transactions that use the same key would wait for each other.
 *
 * @param key the name of the column that identifies what was used, beside `company_id`; its table has `last_used_at`
 */
export async function noteUse(
  database: Database,
  table: string,
  key: string,
  [companyId, id, at]: readonly [companyId: string, id: string, at: Date],
): Promise<void> {
  await database.run(
    `insert into ${table} as use (company_id, ${key}, last_used_at)
     select $1::uuid, $2::uuid, $3::timestamptz
      where not exists (select from ${table} where company_id = $1 and ${key} = $2 and last_used_at >= $3 - interval '1 minute')
     on conflict (company_id, ${key}) do update set last_used_at = excluded.last_used_at
      where use.last_used_at < excluded.last_used_at`,
    [companyId, id, at],
  );
}
