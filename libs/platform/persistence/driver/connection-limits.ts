import { AsyncLocalStorage } from 'node:async_hooks';
import { isNativeError } from 'node:util/types';
import type { ClientConfig, Pool, PoolClient, PoolConfig } from 'pg';
import { asUnavailable, DatabaseUnavailable } from '../database-unavailable.js';

/** How long a statement of a request or a reaction may take. */
export const MAX_STATEMENT_MS = 10_000;
/** Upkeep of everything that is there: months that are made and dropped, timers. */
export const MAX_UPKEEP_STATEMENT_MS = 15 * 60_000;
/** The server says first that a statement took too long. When it does not, the connection is dead. */
const SERVER_SAYS_FIRST_MS = 1_000;
const MAX_LIFETIME_SECONDS = 30 * 60;
const SILENT = 'Query read timeout';

/** What every connection has: a peer that has gone without a word is noticed by the system, also while nothing is asked. */
export const CONNECTION_LIMITS = {
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
} satisfies ClientConfig;

/** What every pool has. A connection is not kept for ever: behind a balancer it would never move to another server. */
export const POOL_LIMITS = {
  ...CONNECTION_LIMITS,
  maxLifetimeSeconds: MAX_LIFETIME_SECONDS,
} satisfies PoolConfig;

/** The driver's own limit, for pools that are not led through `limitStatements`. */
export function queryTimeoutOf(statementTimeoutMs: number): number {
  return statementTimeoutMs + SERVER_SAYS_FIRST_MS;
}

const upkeep = new AsyncLocalStorage<true>();

/** Runs work whose statements may take as long as upkeep needs. */
export function asUpkeep<T>(work: () => T): T {
  return upkeep.run(true, work);
}

/** How long a statement that is asked for here may take; `usualMs` unless it is upkeep. */
export function statementTimeout(usualMs: number): number {
  return upkeep.getStore() ? MAX_UPKEEP_STATEMENT_MS : usualMs;
}

/**
 * Session variables for a transaction, sent with its first statement, so that they hold through a pooler in transaction
 * mode and for every role. The server ends what takes too long, and lets go of the locks of a transaction whose client
 * is not heard of any more.
 */
export function transactionLimits(usualMs: number): Readonly<Record<string, string>> {
  return {
    statement_timeout: String(statementTimeout(usualMs)),
    idle_in_transaction_session_timeout: String(usualMs),
  };
}

interface Line {
  heardAt: number;
  /** Statements under way that may take long. */
  patient: number;
}

/**
 * Gives up connections that do not answer. A statement without an answer, not even the server's that it took too long,
 * means that the connection is dead; its client is destroyed, and with it every other that was as silent since. They
 * went through the same network, and would each cost somebody else the same wait.
 */
export function limitStatements(pool: Pool, usualMs: number): void {
  const lines = new Map<PoolClient, Line>();
  const giveUpSilentSince = (sentAt: number) => {
    for (const [client, { heardAt, patient }] of lines) {
      if (heardAt < sentAt && patient === 0) destroy(client);
    }
  };
  pool.on('connect', (client) => {
    const line: Line = { heardAt: performance.now(), patient: 0 };
    lines.set(client, line);
    client.once('end', () => lines.delete(client));
    const query = client.query.bind(client) as (config: unknown) => Promise<unknown>;
    const limited = async (text: unknown, values?: unknown): Promise<unknown> => {
      const timeout = statementTimeout(usualMs);
      const config = typeof text === 'string' ? { text, values } : { ...(text as object) };
      const sentAt = performance.now();
      const patient = timeout > usualMs ? 1 : 0;
      line.patient += patient;
      try {
        const result = await query({ ...config, query_timeout: queryTimeoutOf(timeout) });
        line.heardAt = performance.now();
        return result;
      } catch (error) {
        if (isNativeError(error) && error.message === SILENT) {
          destroy(client);
          giveUpSilentSince(sentAt);
        } else line.heardAt = performance.now();
        throw asUnavailable(error);
      } finally {
        line.patient -= patient;
      }
    };
    client.query = limited as typeof client.query;
  });
  const connect = pool.connect.bind(pool) as (callback?: unknown) => Promise<PoolClient>;
  // Whatever the reason why there is no connection, the database cannot be reached.
  const reached = (callback?: unknown) =>
    callback
      ? connect(callback)
      : connect().catch((error: unknown) => {
          throw isNativeError(error) ? new DatabaseUnavailable(error) : error;
        });
  pool.connect = reached as typeof pool.connect;
}

function destroy(client: PoolClient): void {
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
}
