import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { JobResult } from 'pg-boss';
import { DEAD_LETTERS, JobQueue, type StreamJob } from './job-queue.js';
import { React, StreamIsLeased } from './react.js';
import { ReactionFailures, reasonOf } from './reaction-failures.js';
import { type RegisteredReaction, ReactionRegistry } from './reaction-registry.js';

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
    private readonly options: WorkersOptions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.start();
    await this.queue.ensure([DEAD_LETTERS]);
    await this.queue.ensure(
      this.registry.all().map(({ name }) => name),
      DEAD_LETTERS,
    );
    if (!this.options.work) return;
    await Promise.all(this.registry.all().map((reaction) => this.work(reaction)));
    await this.queue.boss.work<StreamJob>(DEAD_LETTERS, POLLING, async (jobs) => {
      for (const { data } of jobs) await this.failures.dead(data);
    });
  }

  private async work(reaction: RegisteredReaction): Promise<void> {
    await this.queue.boss.work<StreamJob>(
      reaction.name,
      { ...POLLING, batchSize: BATCH, burstWhenBatchFull: true, perJobResults: true, includeMetadata: true },
      (jobs) => Promise.all(jobs.map((job) => this.one(reaction, job))),
    );
  }

  /** Jobs of different streams run concurrently, each in its own transactions. */
  private async one(reaction: RegisteredReaction, job: FetchedJob): Promise<JobResult> {
    try {
      await this.react.to(job.data, reaction);
      if (job.retryCount > 0 || job.data.replay) await this.failures.mended(job.data);
      return { id: job.id, status: 'completed' };
    } catch (error) {
      const reason = reasonOf(error);
      if (!(error instanceof StreamIsLeased)) {
        this.log.warn({
          msg: 'A reaction failed',
          reaction: reaction.name,
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
