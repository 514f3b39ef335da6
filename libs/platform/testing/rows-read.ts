import type { Database } from '#platform/persistence';

/** How many rows of the tables, named by a regular expression, work reads in the open transaction. */
export async function rowsRead(database: Database, tables: string, work: () => Promise<unknown>): Promise<number> {
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
