import type { Pool, PoolClient } from 'pg';

const GRACE_MS = 500;

/**
 * Releases connections whose server died inside a transaction.
 *
 * Kysely releases a connection only after `commit` or `rollback` succeeded; on a dead socket both throw first, so every
 * crash of PostgreSQL would permanently remove the connections that were in a transaction from the pool. The delay lets
 * code that handles the error release the connection the regular way.
 */
export function reclaimDeadConnections(pool: Pool): void {
  const borrowed = new WeakSet<PoolClient>();
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
