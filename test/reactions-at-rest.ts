import { until } from './until.js';

type Sql = (text: string) => Promise<Record<string, unknown>[]>;

/** Resolves when no reaction has work left for now; later retries do not count. */
export async function reactionsAtRest(sql: Sql): Promise<void> {
  await until(async () => {
    const [row] = await sql(
      `select exists (select from pgboss.job where (state in ('created', 'active') or state = 'retry' and start_after <= now())
         and name like '%-on-%') as busy`,
    );
    return row?.['busy'] === false;
  });
}
