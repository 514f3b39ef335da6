import type { testDatabase } from '#platform/testing';
import { until } from './until.js';

/**
 * Resolves when the feed shows what was committed: older transactions of the whole cluster hold it back, and tests share
 * one cluster. A reader "from now on" that is opened before may still be sent what happened before it.
 */
export async function feedShown(database: ReturnType<typeof testDatabase>): Promise<void> {
  const [last] = await database.sql('select pg_current_xact_id()::text as xid');
  await until(async () => {
    const [now] = await database.sql('select pg_snapshot_xmin(pg_current_snapshot()) > $1::xid8 as passed', [
      last?.['xid'],
    ]);
    return now?.['passed'] === true;
  });
}
