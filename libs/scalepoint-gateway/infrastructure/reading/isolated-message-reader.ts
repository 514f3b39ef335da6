import { availableParallelism } from 'node:os';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { LinkSeal } from '#platform/secrets';
import { JobTookTooLong, JobTookTooMuchMemory, TooManyJobs, WorkerPool, workerFile } from '#platform/workers';
import {
  MAX_BYTES_READ_FOR_ANYBODY,
  MessageReader,
  MessageRefused,
  read,
  type ReadingJob,
  type ReadingOutcome,
  type ReadPush,
} from '../../wire/message-reader.js';
import type { ParsedTask } from '../../wire/parsed-task.js';
import { withSealedLinks } from '../../wire/sealed-links.js';
import { MessageNotReadNow, MessageTooLaborious } from '../../wire/wire-errors.js';

/** Limited, because each waiting message holds its bytes in memory. */
const MAX_WAITING = 8;
const TIME_LIMIT_MS = 15_000;
const MEMORY_LIMIT_MB = 512;
const IDLE_MS = 30_000;

/** Parses small messages, which most are, in this process; parses larger ones in a child process with limits on time and memory. */
@Injectable()
export class IsolatedMessageReader extends MessageReader implements OnApplicationShutdown {
  private readonly pool = new WorkerPool({
    file: workerFile(import.meta.url, 'read-message.worker'),
    // Leaves one core to the event loop.
    workers: Math.max(1, Math.min(2, availableParallelism() - 1)),
    waiting: MAX_WAITING,
    timeLimitMs: TIME_LIMIT_MS,
    memoryLimitMb: MEMORY_LIMIT_MB,
    idleMs: IDLE_MS,
  });

  constructor(private readonly links: LinkSeal | null = null) {
    super();
  }

  async push(contentType: string, body: Buffer, known: boolean): Promise<ReadPush> {
    const outcome = await this.outcomeOf({ kind: 'push', contentType, body }, body.length, known);
    if ('push' in outcome) return this.sealed(outcome.push);
    throw refusalIn(outcome);
  }

  async stored(maskedRaw: string): Promise<readonly ParsedTask[]> {
    const outcome = await this.outcomeOf({ kind: 'stored', maskedRaw }, maskedRaw.length, true);
    if ('tasks' in outcome) return outcome.tasks;
    throw refusalIn(outcome);
  }

  /** Here and not where it was read: the keys do not leave this process. */
  private sealed({ maskedLinks = [], ...push }: ReadPush): ReadPush {
    const { links } = this;
    return links && maskedLinks.length > 0 ? withSealedLinks(push, maskedLinks, (link) => links.seal(link)) : push;
  }

  onApplicationShutdown(): void {
    this.pool.close();
  }

  private async outcomeOf(job: ReadingJob, size: number, known: boolean): Promise<ReadingOutcome> {
    if (size <= MAX_BYTES_READ_FOR_ANYBODY) return read(job);
    try {
      return await this.pool.run<ReadingOutcome>(job, { first: known });
    } catch (error) {
      if (error instanceof TooManyJobs || error instanceof JobTookTooLong) throw new MessageNotReadNow();
      if (error instanceof JobTookTooMuchMemory) throw new MessageTooLaborious();
      throw error;
    }
  }
}

function refusalIn(outcome: ReadingOutcome): Error {
  return 'refusal' in outcome
    ? new MessageRefused(outcome.refusal)
    : new Error('The child process returned an unexpected answer');
}
