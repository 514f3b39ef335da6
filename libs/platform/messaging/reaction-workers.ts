import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '#shared-kernel';
import { Arrivals } from './arrivals.js';
import { atMost } from './at-most.js';
import { BacklogPace } from './backlog-pace.js';
import { CompanyTurns, type TurnLimits } from './company-turns.js';
import { type ClaimedJob, DEAD_LETTERS, JobQueue, MAX_STOP_MS, type StreamJob } from './job-queue.js';
import { LOOK_BACK, LookBack } from './look-back.js';
import { React, StreamIsLeased } from './react.js';
import { ReactTogether } from './react-together.js';
import { ReactionFailures, reasonOf } from './reaction-failures.js';
import { type RegisteredReaction, ReactionRegistry } from './reaction-registry.js';
import { Seldom } from './seldom.js';
import { ALL_TURNS, shareOf, type Turns } from './turn-of.js';

/** Streams of one company in one transaction. */
const MAX_STREAMS = 50;
/**
 * Two of a company, so that one is prepared while the database writes the other. More would make its batches smaller, and they
 * would wait for each other's case numbers. The third is for a company that has none in work.
 */
const INSIDE: TurnLimits = { batch: MAX_STREAMS, atOnce: 3, ofCompany: 2, byJob: false };
/** A company whose receiver is slow keeps no more than its share, and the others go on. */
const OUTSIDE: TurnLimits = { batch: 10, atOnce: 60, ofCompany: 10, byJob: true };
const MAX_COMPANIES_AT_ONCE = 8;

/** Retries start at a poll; new jobs are notified. */
const POLL_MS = 1_000;
/** Jobs that arrive within this time are claimed together: a claim costs as much for one job as for fifty. */
const APART_MS = 20;
const REFRESH_MS = 3_000;

export interface WorkersOptions {
  /** Off in a process that only serves HTTP. */
  readonly work: boolean;
  /** Whether several streams of a company share a transaction; off for comparison. */
  readonly batches: boolean;
}

/** Creates the queue of every reaction, and works on the jobs if this process runs background work. */
@Injectable()
export class ReactionWorkers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger(ReactionWorkers.name);
  private readonly turns = new Map<string, CompanyTurns<ClaimedJob>>();
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly notified = new Map<string, Seldom>();
  private share = ALL_TURNS;
  private polling: Promise<void> | null = null;
  private stopping = false;

  constructor(
    private readonly queue: JobQueue,
    private readonly registry: ReactionRegistry,
    private readonly react: React,
    private readonly together: ReactTogether,
    private readonly failures: ReactionFailures,
    private readonly lookBack: LookBack,
    private readonly clock: Clock,
    private readonly arrivals: Arrivals,
    private readonly options: WorkersOptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.start();
    await this.queue.ensure([DEAD_LETTERS]);
    await this.queue.ensure([LOOK_BACK, ...this.registry.all().map(({ name }) => name)], DEAD_LETTERS);
    await this.lookBack.begin();
    if (!this.options.work) return;
    this.turns.set(
      LOOK_BACK,
      this.turnsOf(LOOK_BACK, { ...INSIDE, batch: 1 }, (jobs) =>
        this.eachAlone(LOOK_BACK, jobs, (job) => this.lookBack.step(job)),
      ),
    );
    for (const reaction of this.registry.all()) {
      const limits = 'perform' in reaction.instance ? OUTSIDE : INSIDE;
      this.turns.set(
        reaction.name,
        this.turnsOf(reaction.name, limits, (jobs) => this.all(reaction, jobs)),
      );
    }
    const onDeliveries = new Set(
      this.registry.all().flatMap((reaction) => (reaction.onDeliveries ? [reaction.name] : [])),
    );
    for (const [name, turns] of this.turns) this.notified.set(name, new Seldom(() => turns.wake(), APART_MS));
    const onJob = (queue: string) => {
      if (onDeliveries.has(queue)) this.arrivals.note();
      this.notified.get(queue)?.ask();
    };
    await this.queue.listen(onJob, () => this.poll());
    this.timers.push(
      setInterval(() => this.poll(), POLL_MS),
      setInterval(() => this.refresh(), REFRESH_MS),
      setInterval(() => void this.divide(), REFRESH_MS),
    );
    await this.divide();
    this.poll();
    await this.queue.work<StreamJob>(DEAD_LETTERS, 1, async (jobs) => {
      for (const { data } of jobs) await this.failures.dead(data);
    });
  }

  /** What still runs then is claimed by another process when its heartbeat is missed. */
  async beforeApplicationShutdown(): Promise<void> {
    this.notified.forEach((seldom) => seldom.stop());
    this.stopping = true;
    const ended = Promise.all([this.polling, ...[...this.turns.values()].map((turns) => turns.stop())]);
    await atMost(MAX_STOP_MS, ended);
    this.timers.forEach(clearInterval);
  }

  private turnsOf(queue: string, limits: TurnLimits, work: (jobs: readonly ClaimedJob[]) => Promise<void>) {
    const claim = (size: number, range: Turns) => this.queue.claim(queue, size, range);
    const failed = (error: unknown) => this.log.warn({ msg: 'Could not claim or settle jobs', queue, err: error });
    // Calls outside have their own limit for each company, and more processes make more of them at once.
    const share = limits.byJob ? undefined : () => this.share;
    const pace = limits.byJob ? null : new BacklogPace(this.arrivals, this.clock);
    return new CompanyTurns<ClaimedJob>({ claim, work, failed }, limits, share, pace);
  }

  /** Retries start here, and jobs of whose notification this process did not hear. */
  private poll(): void {
    if (this.stopping) return;
    this.polling ??= this.wakeDue().finally(() => (this.polling = null));
  }

  private async wakeDue(): Promise<void> {
    try {
      for (const queue of await this.queue.due([...this.turns.keys()])) this.turns.get(queue)?.lookBeyond();
    } catch (error) {
      this.log.warn({ msg: 'Could not look for due jobs', err: error });
    }
  }

  /** Divides the companies among the processes that run. While two processes see others, both may serve a company. */
  private async divide(): Promise<void> {
    try {
      this.share = shareOf(this.queue.worker, await this.queue.workers());
    } catch (error) {
      this.share = ALL_TURNS;
      this.log.debug({ msg: 'Serves all companies, because the other processes are unknown', err: error });
    }
  }

  private refresh(): void {
    for (const [queue, turns] of this.turns) {
      const jobs = turns.inWork;
      if (jobs.length === 0) continue;
      this.queue
        .refresh(queue, jobs)
        .catch((error: unknown) => this.log.warn({ msg: 'Missed a heartbeat', queue, err: error }));
    }
  }

  private async all(reaction: RegisteredReaction, jobs: readonly ClaimedJob[]): Promise<void> {
    const isBatch = this.options.batches && 'react' in reaction.instance;
    // What failed before would roll others back again.
    const [together, alone] = isBatch
      ? split(jobs, ({ retryCount, data }) => retryCount === 0 && !data.replay)
      : [[], jobs];
    const companies = [...Map.groupBy(together, ({ data }) => data.companyId)];
    const next = async (): Promise<void> => {
      for (let one = companies.shift(); one; one = companies.shift()) await this.ofCompany(reaction, ...one);
    };
    await Promise.all([
      ...Array.from({ length: MAX_COMPANIES_AT_ONCE }, next),
      this.eachAlone(reaction.name, alone, (job) => this.react.to(job, reaction)),
    ]);
  }

  /** A fault of one stream must not keep the others of its batch: each is tried for itself then. */
  private async ofCompany(reaction: RegisteredReaction, companyId: string, jobs: readonly ClaimedJob[]): Promise<void> {
    try {
      await this.together.to(companyId, reaction, jobs);
    } catch (error) {
      this.log.debug({ msg: 'A batch failed and runs stream by stream', reaction: reaction.name, err: error });
      await this.eachAlone(reaction.name, jobs, (job) => this.react.to(job, reaction));
    }
  }

  /** Jobs of different streams run concurrently, each in its own transactions. */
  private async eachAlone(
    queue: string,
    jobs: readonly ClaimedJob[],
    work: (job: StreamJob) => Promise<void>,
  ): Promise<void> {
    await Promise.all(
      jobs.map((job) =>
        this.alone(queue, job, work).catch((error: unknown) => {
          // The heartbeat ends, and the job is claimed again; the cursor knows how far it came.
          this.log.warn({ msg: 'Could not settle a job', queue, stream: job.data.stream, err: error });
        }),
      ),
    );
  }

  private async alone(queue: string, job: ClaimedJob, work: (job: StreamJob) => Promise<void>): Promise<void> {
    try {
      await work(job.data);
      if (job.retryCount > 0 || job.data.replay) await this.failures.mended(job.data);
    } catch (error) {
      const reason = reasonOf(error);
      if (!(error instanceof StreamIsLeased)) {
        const { reaction, stream } = job.data;
        this.log.warn({ msg: 'A reaction failed', reaction, stream, reason, err: error });
        await this.failures.failed(job.data, error);
      }
      return this.queue.fail(queue, job, reason);
    }
    await this.queue.completeNow(queue, job);
  }
}

function split<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
