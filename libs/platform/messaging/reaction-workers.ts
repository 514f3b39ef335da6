import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { JobResult } from 'pg-boss';
import { DEAD_LETTERS, JobQueue, type StreamJob } from './job-queue.js';
import { LOOK_BACK, LookBack } from './look-back.js';
import { React, StreamIsLeased } from './react.js';
import { ReactionFailures, reasonOf } from './reaction-failures.js';
import { ReactionRegistry } from './reaction-registry.js';

const BATCH = 20;

export interface WorkersOptions {
  /** Off in a process that only serves HTTP. */
  readonly work: boolean;
}

interface FetchedJob {
  readonly id: string;
  readonly data: StreamJob;
  readonly retryCount: number;
}

/** Creates the queue of every reaction, and starts its worker if this process runs background work. */
@Injectable()
export class ReactionWorkers implements OnApplicationBootstrap {
  private readonly log = new Logger(ReactionWorkers.name);

  constructor(
    private readonly queue: JobQueue,
    private readonly registry: ReactionRegistry,
    private readonly react: React,
    private readonly failures: ReactionFailures,
    private readonly lookBack: LookBack,
    private readonly options: WorkersOptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.start();
    await this.queue.ensure([DEAD_LETTERS]);
    await this.queue.ensure([LOOK_BACK, ...this.registry.all().map(({ name }) => name)], DEAD_LETTERS);
    await this.lookBack.begin();
    if (!this.options.work) return;
    await this.work(LOOK_BACK, (job) => this.lookBack.step(job));
    await Promise.all(
      this.registry.all().map((reaction) => this.work(reaction.name, (job) => this.react.to(job, reaction))),
    );
    await this.queue.boss.work<StreamJob>(DEAD_LETTERS, POLLING, async (jobs) => {
      for (const { data } of jobs) await this.failures.dead(data);
    });
  }

  private async work(queue: string, work: (job: StreamJob) => Promise<void>): Promise<void> {
    await this.queue.boss.work<StreamJob>(
      queue,
      { ...POLLING, batchSize: BATCH, burstWhenBatchFull: true, perJobResults: true, includeMetadata: true },
      (jobs) => Promise.all(jobs.map((job) => this.one(job, work))),
    );
  }

  /** Jobs of different streams run concurrently, each in its own transactions. */
  private async one(job: FetchedJob, work: (job: StreamJob) => Promise<void>): Promise<JobResult> {
    try {
      await work(job.data);
      if (job.retryCount > 0 || job.data.replay) await this.failures.mended(job.data);
      return { id: job.id, status: 'completed' };
    } catch (error) {
      const reason = reasonOf(error);
      if (!(error instanceof StreamIsLeased)) {
        this.log.warn({
          msg: 'A reaction failed',
          reaction: job.data.reaction,
          stream: job.data.stream,
          reason,
          err: error,
        });
        await this.failures.failed(job.data, error);
      }
      return { id: job.id, status: 'failed', output: reason };
    }
  }
}

const POLLING = { heartbeatRefreshSeconds: 3, pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 2 };
