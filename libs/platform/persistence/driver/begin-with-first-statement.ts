import type { Pool, PoolClient, QueryResult } from 'pg';

type Query = (...args: unknown[]) => Promise<QueryResult>;
type Held = readonly [text: string, values?: unknown];

const BEGIN = /^(?:begin|start transaction\b.*)$/i;
const READ_ONLY = /\bread only\b/i;
/** As the mapper writes it; what is set ends with the transaction. */
const SET_FOR_TRANSACTION = /^select set_config\(\$\d+, \$\d+, true\)(?:, set_config\(\$\d+, \$\d+, true\))*$/i;
const END = /^(?:commit|rollback)$/i;

/**
 * Sends `begin`, and what is set for the transaction, together with its first statement, instead of waiting for an answer
 * to each: nobody needs those answers. A transaction without a statement is never begun. Of one that only reads, the end
 * is not waited for either; the next statement of the connection comes behind it.
 *
 * Needs the driver's pipeline mode. What is sent in one turn of the event loop is one write to the socket.
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
        // Whatever kept the transaction from beginning is the reason why its first statement failed.
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
        // Nothing can be lost by it; a connection that broke is seen by whoever uses it next.
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

/** The socket that the driver writes to, where it can gather what is written. */
function streamOf(client: PoolClient): Corkable | undefined {
  const { stream } = (client as unknown as { connection: { stream: Partial<Corkable> } }).connection;
  return isCorkable(stream) ? stream : undefined;
}

function isCorkable(stream: Partial<Corkable>): stream is Corkable {
  return stream.cork !== undefined && stream.uncork !== undefined;
}
