import type { Database } from '#platform/persistence';

/** PostgreSQL plans a statement for its values, or once for all: which one depends on what the connection ran before. */
export const PLAN_CACHE_MODES = ['force_custom_plan', 'force_generic_plan'] as const;

/** How many rows of the tables, named by a regular expression, work reads in the open transaction. */
export async function rowsRead(
  database: Database,
  mode: (typeof PLAN_CACHE_MODES)[number],
  tables: string,
  work: () => Promise<unknown>,
): Promise<number> {
  // Without the plans that the connection made while the tables had a few rows.
  await database.run('discard plans', []);
  await database.run(`select set_config('plan_cache_mode', $1, true)`, [mode]);
  const count = async () => {
    const [found] = await database.run<{ rows: number }>(
      // Includes what the connection did before and has not reported yet.
      `select coalesce(sum(coalesce(idx_tup_fetch, 0) + seq_tup_read), 0)::int as rows
         from pg_stat_xact_all_tables where relname ~ $1`,
      [tables],
    );
    return found?.rows ?? NaN;
  };
  const before = await count();
  await work();
  return (await count()) - before;
}
