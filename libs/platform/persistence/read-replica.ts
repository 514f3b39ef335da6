import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager, Options } from '@mikro-orm/postgresql';
import { Logger } from '@nestjs/common';
import type { Database } from './database.js';
import { saysUnavailable } from './database-unavailable.js';
import { SharedRead } from './shared-read.js';

/** How long a read waits for the replica to catch up, before the primary serves it. */
const MAX_WAIT_MS = 100;
const LOOK_EVERY_MS = 5;
/** After a failure or when it lags, the primary serves everything for this long. */
const REST_MS = 1_000;
/** SQLSTATEs with which a standby ends a query that delays replication. */
const CONFLICTS = new Set(['40001', '40P01']);

/** Where the log of the primary is durable: what was committed and answered before is within it. */
const POSITION = 'select pg_current_wal_flush_lsn()::text as position';

/** The replica has not replayed what the primary had committed when the read began. */
class ReplicaBehind extends Error {}

/**
 * Reads on a streaming replica of the database, which see everything that was committed before they began: the primary
 * tells the end of its log, one question for all reads that begin meanwhile, and the replica must have replayed it (ADR 60).
 */
export class ReadReplica {
  private readonly log = new Logger(ReadReplica.name);
  private orm: Promise<MikroORM> | undefined;
  private readonly position: SharedRead<string>;
  private restsUntil = 0;
  private readonly served = { replica: 0, primary: 0 };

  constructor(
    primary: Database,
    private readonly options: () => Options,
  ) {
    this.position = new SharedRead(async () => {
      const [row] = await primary.look<{ position: string }>(POSITION);
      return row?.position ?? '';
    });
  }

  /** How many reads were served by each since the start. */
  counts(): Readonly<{ replica: number; primary: number }> {
    return { ...this.served };
  }

  /**
   * Runs a read on the replica, or, if that is away or behind, on the primary. A read that failed on the replica is
   * begun again on the primary.
   */
  async read<T>(
    onReplica: (orm: MikroORM, catchUp: (em: EntityManager) => Promise<void>) => Promise<T>,
    onPrimary: () => Promise<T>,
  ): Promise<T> {
    if (performance.now() >= this.restsUntil) {
      const position = await this.position.ask();
      try {
        this.orm ??= MikroORM.init(this.options());
        const result = await onReplica(await this.orm, (em) => caughtUp(em, position));
        this.served.replica += 1;
        return result;
      } catch (error) {
        if (!isOfReplica(error)) throw error;
        this.restsUntil = performance.now() + REST_MS;
        this.log.warn({ msg: 'The replica is away or behind: the primary serves for a second', err: error });
      }
    }
    this.served.primary += 1;
    return onPrimary();
  }

  async close(): Promise<void> {
    await (await this.orm?.catch(() => undefined))?.close();
  }
}

async function caughtUp(em: EntityManager, position: string): Promise<void> {
  for (const end = performance.now() + MAX_WAIT_MS; ;) {
    const [row] = await em.execute<{ is_replica: boolean; is_fresh: boolean }[]>(
      'select pg_is_in_recovery() as is_replica, pg_last_wal_replay_lsn() >= ?::pg_lsn as is_fresh',
      [position],
    );
    if (!row?.is_replica) throw new ReplicaBehind('The server of DATABASE_REPLICA_URL is no replica');
    if (row.is_fresh) return;
    if (performance.now() >= end) throw new ReplicaBehind(`The replica has not replayed ${position} yet`);
    await new Promise((done) => setTimeout(done, LOOK_EVERY_MS));
  }
}

function isOfReplica(error: unknown): boolean {
  return (
    error instanceof ReplicaBehind ||
    saysUnavailable(error) ||
    CONFLICTS.has(String((error as { code?: unknown }).code))
  );
}

/** The replica's URL with the role and password of the application, to which row level security applies as on the primary. */
export function replicaUrlFor(replicaUrl: string, appUrl: string): string {
  const [url, app] = [new URL(replicaUrl), new URL(appUrl)];
  url.username = app.username;
  url.password = app.password;
  return url.toString();
}
