import { AsyncLocalStorage } from 'node:async_hooks';
import { isNativeError } from 'node:util/types';
import type { ClientBase, ClientConfig, Pool, PoolClient, PoolConfig } from 'pg';
import { asUnavailable, DatabaseUnavailable, saysReadOnly } from '../database-unavailable.js';
import { destroy } from './destroy.js';
import { BEGIN, READ_ONLY } from './transaction-texts.js';
import { refuseReadOnlyServer } from './writable-server.js';

/** Time limit of a statement in a request or a reaction. */
export const MAX_STATEMENT_MS = 10_000;
/** Time limit of maintenance over all data: partitions are created and dropped, timers. */
export const MAX_UPKEEP_STATEMENT_MS = 15 * 60_000;
/** The server cancels slow statements first. If its error does not arrive, the connection is dead. */
const SERVER_SAYS_FIRST_MS = 1_000;
const MAX_LIFETIME_SECONDS = 30 * 60;
const SILENT = 'Query read timeout';

/** Options of every connection: TCP keepalive detects dead peers, also while the connection is idle. */
export const CONNECTION_LIMITS = {
  connectionTimeoutMillis: 10_000,
  keepAlive: true,
  keepAliveInitialDelayMillis: 10_000,
} satisfies ClientConfig;

/**
 * Options of every pool. Connections have a maximum age: behind a load balancer they would never move to another
 * server.
 */
export const POOL_LIMITS = {
  ...CONNECTION_LIMITS,
  maxLifetimeSeconds: MAX_LIFETIME_SECONDS,
  // The pool waits for it; its types do not say so.
  onConnect: refuseReadOnlyServer as (client: ClientBase) => void,
} satisfies PoolConfig;

/** The driver's own limit, for pools that do not use `limitStatements`. */
export function queryTimeoutOf(statementTimeoutMs: number): number {
  return statementTimeoutMs + SERVER_SAYS_FIRST_MS;
}

const upkeep = new AsyncLocalStorage<true>();

/** Runs work with the statement limit of maintenance. */
export function asUpkeep<T>(work: () => T): T {
  return upkeep.run(true, work);
}

/** The time limit of a statement issued here: `usualMs` except in maintenance. */
export function statementTimeout(usualMs: number): number {
  return upkeep.getStore() ? MAX_UPKEEP_STATEMENT_MS : usualMs;
}

/**
 * Session variables of a transaction, sent with its first statement, so that they work through a pooler in transaction
 * mode and for every role. The server cancels slow statements, and releases the locks of a transaction whose client
 * is gone.
 */
export function transactionLimits(usualMs: number): Readonly<Record<string, string>> {
  return {
    statement_timeout: String(statementTimeout(usualMs)),
    idle_in_transaction_session_timeout: String(usualMs),
  };
}

interface Line {
  heardAt: number;
  /** Running statements of maintenance. */
  patient: number;
  /** Whether its transaction was begun as read-only. */
  readsOnly: boolean;
}

/**
 * Destroys connections that do not respond. If not even the server's time-out error of a statement arrives, the
 * connection is dead; its client is destroyed, and so is every other that has been silent since then. They used the
 * same network, and each would make another caller wait as long.
 */
export function limitStatements(pool: Pool, usualMs: number): void {
  const lines = new Map<PoolClient, Line>();
  const giveUpSilentSince = (sentAt: number) => {
    for (const [client, { heardAt, patient }] of lines) {
      if (heardAt < sentAt && patient === 0) destroy(client);
    }
  };
  pool.on('connect', (client) => {
    const line: Line = { heardAt: performance.now(), patient: 0, readsOnly: false };
    lines.set(client, line);
    client.once('end', () => lines.delete(client));
    const query = client.query.bind(client) as (config: unknown) => Promise<unknown>;
    const limited = async (text: unknown, values?: unknown): Promise<unknown> => {
      const timeout = statementTimeout(usualMs);
      const config = typeof text === 'string' ? { text, values } : { ...(text as object) };
      if (typeof text === 'string' && BEGIN.test(text)) line.readsOnly = READ_ONLY.test(text);
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
        if (saysReadOnly(error) && !line.readsOnly) {
          destroy(client);
          throw new DatabaseUnavailable(error as Error);
        }
        throw asUnavailable(error);
      } finally {
        line.patient -= patient;
      }
    };
    client.query = limited as typeof client.query;
  });
  const connect = pool.connect.bind(pool) as (callback?: unknown) => Promise<PoolClient>;
  // Whatever the cause, without a connection the database is unreachable.
  const reached = (callback?: unknown) =>
    callback
      ? connect(callback)
      : connect().catch((error: unknown) => {
          throw isNativeError(error) ? new DatabaseUnavailable(error) : error;
        });
  pool.connect = reached as typeof pool.connect;
}
