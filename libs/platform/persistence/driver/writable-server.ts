import type { ClientBase, QueryConfig } from 'pg';
import { DatabaseUnavailable } from '../database-unavailable.js';
import { destroy } from './destroy.js';

const MAX_ANSWER_MS = 5_000;
const ASK = { text: 'show transaction_read_only', query_timeout: MAX_ANSWER_MS } as QueryConfig;

/**
 * Refuses a new connection to a server that only reads, as `target_session_attrs=read-write` of libpq does, which the
 * driver does not know: after a failover an address may lead to the old primary for a while.
 */
export async function refuseReadOnlyServer(client: ClientBase): Promise<void> {
  try {
    const { rows } = await client.query<{ transaction_read_only: string }>(ASK);
    if (rows[0]?.transaction_read_only === 'off') return;
  } catch (error) {
    destroy(client);
    throw error;
  }
  throw new DatabaseUnavailable(new Error('The server takes no writes: it is a standby, or was demoted'));
}
