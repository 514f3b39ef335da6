import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Job, type JobInsert, PgBoss, type QueueResult } from 'pg-boss';
import { v7 } from 'uuid';
import { Database, MAX_STATEMENT_MS, POOL_LIMITS, queryTimeoutOf } from '#platform/persistence';
import { atMost } from './at-most.js';
import { turnOf, type Turns } from './turn-of.js';

/** A job: a stream has events for a reaction; the events themselves are in the event log. */
export interface StreamJob {
  readonly companyId: string;
  readonly stream: string;
  readonly reaction: string;
  /** Retried by a user after the stream had given up. */
  readonly replay?: boolean;
  /** Of a job that looks through the log: the last stream that was looked at. */
  readonly after?: string;
}

/** A job that this process has claimed. `retryCount` tells this claim from a later one of the same job. */
export interface ClaimedJob {
  readonly id: string;
  readonly data: StreamJob;
  readonly retryCount: number;
  readonly priority: number;
  readonly createdOn: Date;
}

/** Ten years. pg-boss deletes jobs that waited longer; its default of two weeks may pass before a worker is started. */
const WAITS_SECONDS = 315_360_000;

/** What still runs then is claimed by another process when its heartbeat is missed. */
export const MAX_STOP_MS = 5_000;

export const DEAD_LETTERS = 'platform.dead-letters';

const WORKER = 'scalepoint worker ';

export interface JobQueueOptions {
  /** LISTEN needs a session of its own, so it must bypass a pooler in transaction mode. */
  readonly appUrl: string;
  /** Off in processes that only enqueue. */
  readonly supervise: boolean;
  /** Retries of a job before it becomes a dead letter. */
  readonly retryLimit: number;
  /** Seconds before the first retry; doubled each time, up to `retryDelayMax`. */
  readonly retryDelay: number;
  readonly retryDelayMax: number;
  /** Time limit of the queue's own statements. */
  readonly statementTimeoutMs?: number | undefined;
}

/** In the order of the index: otherwise PostgreSQL reads all that waits, to find whether anything does. */
export const DUE = `
  select name from unnest($1::text[]) as queue (name)
   cross join lateral (
     select from pgboss.job
      where job.name = queue.name and state < 'active' and not blocked and start_after <= pgboss.job_now()
      order by priority desc, created_on limit 1) first`;

/** pg-boss with settings that rerun the jobs of a killed process within seconds. */
@Injectable()
export class JobQueue implements BeforeApplicationShutdown, OnApplicationShutdown {
  readonly boss: PgBoss;
  /** The name of this process among those that work on jobs; its connections have it. */
  readonly worker = `${WORKER}${v7()}`;
  private readonly log = new Logger(JobQueue.name);
  private readonly worked: string[] = [];
  private started: Promise<unknown> | undefined;
  private listener: { close(): Promise<void> } | undefined;

  constructor(
    private readonly database: Database,
    private readonly options: JobQueueOptions,
  ) {
    this.boss = new PgBoss({
      connectionString: options.appUrl,
      // The owner migrates; this role has no permission to.
      migrate: false,
      createSchema: false,
      application_name: options.supervise ? this.worker : 'scalepoint queue',
      supervise: options.supervise,
      schedule: options.supervise,
      superviseIntervalSeconds: 5,
      monitorIntervalSeconds: 5,
      reindex: false,
      monitorVacuum: false,
      // Reactions listen themselves (`listen`); the few other queues are polled.
      useListenNotify: false,
      max: 4,
      ...POOL_LIMITS,
      // The driver destroys a connection whose statement timed out, because the pool takes it for failed.
      ...{ query_timeout: queryTimeoutOf(options.statementTimeoutMs ?? MAX_STATEMENT_MS) },
    });
    // pg-boss reconnects itself; without a listener its errors would end the process.
    this.boss.on('error', (error) => this.log.warn(`Job queue: ${error.message}`));
  }

  start(): Promise<unknown> {
    this.started ??= this.boss.start();
    return this.started;
  }

  /** Creates missing queues, and updates the settings of existing ones. */
  async ensure(names: readonly string[], deadLetter?: string): Promise<void> {
    if (names.length === 0) return;
    const { retryLimit, retryDelay, retryDelayMax } = this.options;
    const retrying = { retryLimit, retryDelay, retryBackoff: true, retryDelayMax };
    const settings = {
      ...retrying,
      notify: true,
      expireInSeconds: 300,
      heartbeatSeconds: 10,
      retentionSeconds: WAITS_SECONDS,
      deleteAfterSeconds: 3600,
    };
    const known = new Map((await this.boss.getQueues([...names])).map((queue) => [queue.name, queue]));
    const differs = (queue: QueueResult) =>
      Object.entries(settings).some(([name, value]) => queue[name as keyof QueueResult] !== value);
    await Promise.all(
      names.map(async (name) => {
        const queue = known.get(name);
        if (!queue) await this.boss.createQueue(name, { ...settings, ...(deadLetter && { deadLetter }) });
        else if (differs(queue)) await this.boss.updateQueue(name, settings);
      }),
    );
  }

  /** Enqueues inside the open transaction; a rollback removes the jobs. */
  async enqueue(queue: string, jobs: readonly StreamJob[]): Promise<void> {
    const rows: JobInsert[] = jobs.map((data) => ({ id: v7(), data, priority: turnOf(data.companyId) }));
    await this.boss.insert(queue, rows, { db: this.inTransaction });
  }

  /** Claims waiting jobs of the companies whose turns are in the range: the highest turn first, the oldest job first. */
  claim(queue: string, size: number, { from, to }: Turns): Promise<readonly ClaimedJob[]> {
    return this.boss.fetch<StreamJob>(queue, {
      batchSize: size,
      includeMetadata: true,
      minPriority: to,
      maxPriority: from,
    });
  }

  /** Those of the queues that have a job to claim now: one statement, whereas a claim of each queue is one for each. */
  async due(queues: readonly string[]): Promise<string[]> {
    const { rows } = await this.boss.getDb().executeSql(DUE, [queues]);
    return (rows as { name: string }[]).map(({ name }) => name);
  }

  /** Works on the jobs of a queue that is polled, until the application shuts down. */
  async work<Data>(queue: string, pollSeconds: number, handle: (jobs: Job<Data>[]) => Promise<void>): Promise<void> {
    this.worked.push(queue);
    await this.boss.work<Data>(queue, { pollingIntervalSeconds: pollSeconds }, handle);
  }

  /** Completes jobs inside the open transaction; a rollback leaves them claimed. */
  async complete(queue: string, jobs: readonly ClaimedJob[]): Promise<void> {
    await this.boss.complete(queue, jobs.map(attemptOf), null, { db: this.inTransaction });
  }

  async completeNow(queue: string, job: ClaimedJob): Promise<void> {
    await this.boss.complete(queue, attemptOf(job));
  }

  /** The names of the processes that work on jobs now, this one among them unless a pooler hides them. */
  async workers(): Promise<string[]> {
    const { rows } = await this.boss.getDb().executeSql(
      `select distinct application_name as name from pg_stat_activity
        where datname = current_database() and starts_with(application_name, '${WORKER}')`,
    );
    return (rows as { name: string }[]).map(({ name }) => name);
  }

  /** The job is retried later, or becomes a dead letter. */
  async fail(queue: string, job: ClaimedJob, reason: object): Promise<void> {
    await this.boss.fail(queue, attemptOf(job), reason);
  }

  /** Keeps claims of jobs whose work goes on. */
  async refresh(queue: string, jobs: readonly ClaimedJob[]): Promise<void> {
    await this.boss.touch(queue, jobs.map(attemptOf));
  }

  /**
   * Calls back with the name of a queue that got a job. Without LISTEN, as behind a pooler, workers find jobs by polling
   * alone.
   */
  async listen(onJob: (queue: string) => void, onGap: () => void): Promise<void> {
    try {
      const db = this.boss.getDb();
      // As pg-boss itself names the channel of its schema.
      const { rows } = await db.executeSql(
        `select 'pgboss_' || left(encode(sha224('pgboss'::bytea), 'hex'), 24) as channel`,
      );
      this.listener = await db.listen?.((rows[0] as { channel: string }).channel, onJob, onGap);
    } catch (error) {
      this.log.warn({ msg: 'Jobs are found by polling, because LISTEN failed', err: error });
    }
  }

  private readonly inTransaction = {
    executeSql: async (text: string, values: unknown[] = []) => ({
      rows: await this.database.run<never>(text, values),
    }),
  };

  /** The handlers must end before the database is closed, which is done among the hooks of the shutdown. */
  async beforeApplicationShutdown(): Promise<void> {
    await atMost(MAX_STOP_MS, Promise.all(this.worked.map((queue) => this.boss.offWork(queue))));
  }

  async onApplicationShutdown(): Promise<void> {
    if (!this.started) return;
    await this.listener?.close();
    await this.boss.stop({ graceful: true, timeout: MAX_STOP_MS, close: true });
  }
}

const attemptOf = ({ id, retryCount }: ClaimedJob) => ({ id, retryCount });
