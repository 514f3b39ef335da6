import type { Pool, PoolClient, QueryResult } from 'pg';
import { BEGIN, END, READ_ONLY } from './transaction-texts.js';

type Query = (...args: unknown[]) => Promise<QueryResult>;
type Held = readonly [text: string, values?: unknown];

/** As MikroORM writes it; `set local` ends with the transaction. */
const SET_FOR_TRANSACTION = /^select set_config\(\$\d+, \$\d+, true\)(?:, set_config\(\$\d+, \$\d+, true\))*$/i;

/**
 * Sends `begin` and the transaction's settings together with its first statement, instead of waiting for each result,
 * which is not needed. A transaction without a statement is never begun. The `commit` of a read-only one is not awaited
 * either; the next statement of the connection is queued behind it.
 *
 * Needs the driver's pipeline mode. Statements issued in one turn of the event loop are one write to the socket.
 */
export function beginWithFirstStatement(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as unknown as Query;
    const stream = streamOf(client);
    let held: Held[] = [];
    let readsOnly = false;

    const sent = (...args: unknown[]) => {
      stream?.cork();
      process.nextTick(() => stream?.uncork());
      return query(...args);
    };
    const answer = (text: unknown, ...rest: unknown[]): Promise<QueryResult> => {
      if (typeof text !== 'string') return sent(text, ...rest);
      if (BEGIN.test(text)) {
        readsOnly = READ_ONLY.test(text);
        held = [[text]];
        return Promise.resolve(NOTHING);
      }
      if (held.length > 0) {
        if (SET_FOR_TRANSACTION.test(text)) {
          held.push([text, rest[0]]);
          return Promise.resolve(NOTHING);
        }
        const before = held;
        held = [];
        if (END.test(text)) return Promise.resolve(NOTHING);
        const begun = Promise.all(before.map(([one, values]) => sent(one, values)));
        const first = sent(text, ...rest);
        // If the transaction could not begin, that is why its first statement failed.
        return begun.then(
          () => first,
          async (reason: unknown) => {
            await first.catch(() => undefined);
            throw reason;
          },
        );
      }
      if (readsOnly && END.test(text)) {
        readsOnly = false;
        // Nothing can be lost; a broken connection fails at its next use.
        sent(text).catch(() => undefined);
        return Promise.resolve(NOTHING);
      }
      return sent(text, ...rest);
    };
    client.query = answer as typeof client.query;
  });
}

const NOTHING: QueryResult = { command: '', rowCount: null, oid: 0, fields: [], rows: [] };

interface Corkable {
  cork(): void;
  uncork(): void;
}

/** The driver's socket, to cork its writes. */
function streamOf(client: PoolClient): Corkable | undefined {
  const { stream } = (client as unknown as { connection: { stream: Partial<Corkable> } }).connection;
  return isCorkable(stream) ? stream : undefined;
}

function isCorkable(stream: Partial<Corkable>): stream is Corkable {
  return stream.cork !== undefined && stream.uncork !== undefined;
}
