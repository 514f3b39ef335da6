import { createHash } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';

const names = new Map<string, string>();

/**
 * Marks the text of a statement that each connection prepares once. A pooler in between must support
 * prepared statements (PgBouncer does from 1.21, with `max_prepared_statements`).
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, createHash('sha256').update(text).digest('base64url').slice(0, 20));
  return text;
}

/** Kysely cannot name a statement; the driver can. */
export function nameKnownStatements(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown;
    const named = (text: unknown, values: unknown, ...rest: unknown[]): unknown => {
      const name = typeof text === 'string' ? names.get(text) : undefined;
      return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
    };
    client.query = named as typeof client.query;
  });
}
