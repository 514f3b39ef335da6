import { Client } from 'pg';
import { CONNECTION_LIMITS } from './driver/connection-limits.js';

export interface OperatorSession {
  readonly run: (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;
  readonly end: () => Promise<void>;
}

/** A connection outside the unit of work, for operator tools that inspect the database itself. */
export async function operatorSession(url: string): Promise<OperatorSession> {
  const client = new Client({ connectionString: url, ...CONNECTION_LIMITS, connectionTimeoutMillis: 5_000 });
  await client.connect();
  return {
    run: async (text, values) => (await client.query<Record<string, unknown>>(text, values)).rows,
    end: () => client.end(),
  };
}
