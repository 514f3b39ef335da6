import type { Pool, PoolClient } from 'pg';

const GRACE_MS = 500;

/** Longer than work in progress may take at a shutdown. */
const END_GRACE_MS = 5_000;

/**
 * Releases connections whose server died inside a transaction.
 *
 * Kysely releases a connection only after `commit` or `rollback` succeeded; on a dead socket both throw first, so every
 * crash of PostgreSQL would permanently remove the connections that were in a transaction from the pool. The delay lets
 * code that handles the error release the connection the regular way.
 *
 * A pool that ends waits for every connection that it gave away, and Kysely loses one that arrives while it closes: it
 * throws before it hands the connection on. Such a connection is released here, and the shutdown goes on.
 */
export function reclaimDeadConnections(pool: Pool): void {
  const borrowed = new Set<PoolClient>();
  const connect = pool.connect.bind(pool) as (...args: unknown[]) => Promise<PoolClient>;
  const unlessEnding = async (): Promise<PoolClient> => {
    const client = await connect();
    if (!pool.ending) return client;
    client.release();
    throw new Error('The connection pool is closing');
  };
  pool.connect = ((...args: unknown[]) => (args.length > 0 ? connect(...args) : unlessEnding())) as typeof pool.connect;
  const end: () => Promise<void> = pool.end.bind(pool);
  pool.end = async () => {
    const ended = end();
    const giveUp = setTimeout(() => {
      for (const client of borrowed) client.release(new Error('The connection was not released before the shutdown'));
    }, END_GRACE_MS);
    await ended.finally(() => clearTimeout(giveUp));
  };
  pool.on('acquire', (client) => borrowed.add(client));
  pool.on('release', (_error, client) => borrowed.delete(client));
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        if (borrowed.has(client)) client.release(new Error('The server closed this connection inside a transaction'));
      }, GRACE_MS).unref();
    });
  });
}
