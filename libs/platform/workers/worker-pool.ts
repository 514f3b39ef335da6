import { Worker } from 'node:worker_threads';
import type { JobAnswer } from './serve-jobs.js';

export interface WorkerPoolOptions {
  /** Compiled; it calls `serveJobs`. */
  readonly file: URL;
  /** Jobs that run at once; a worker is started when it is needed. */
  readonly workers: number;
  /** Jobs that wait for a worker; one more is refused. Four times as many of those that go first. */
  readonly waiting: number;
  readonly timeLimitMs: number;
  /** Of one worker's heap. */
  readonly memoryLimitMb: number;
  /** A worker without work ends after this, and gives its memory back. */
  readonly idleMs: number;
}

export class TooManyJobs extends Error {}
export class JobTookTooLong extends Error {}
export class JobTookTooMuchMemory extends Error {}

interface Job {
  readonly message: unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Threads for work that must not hold up the event loop. Nothing that a job does outlives it: one that takes too long or
 * too much memory is refused, and its worker ended.
 */
export class WorkerPool {
  private readonly queue: Job[] = [];
  private readonly threads = new Set<Thread>();
  private closed = false;

  constructor(private readonly options: WorkerPoolOptions) {}

  /**
   * @param first goes before the jobs that wait, and is refused later than they are
   * @throws TooManyJobs, JobTookTooLong, JobTookTooMuchMemory, or what the job threw
   */
  run<Result>(message: unknown, { first = false } = {}): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const job: Job = { message, resolve: resolve as Job['resolve'], reject };
      const most = this.options.waiting * (first ? 4 : 1);
      if (this.closed || this.queue.length >= most) {
        reject(new TooManyJobs(`${this.queue.length} jobs are waiting`));
        return;
      }
      if (first) this.queue.unshift(job);
      else this.queue.push(job);
      this.startNext();
    });
  }

  /** Ends the workers; what waits or runs is refused. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(new TooManyJobs('The pool is closed'));
    await Promise.all([...this.threads].map((thread) => this.end(thread, new TooManyJobs('The pool is closed'))));
  }

  private startNext(): void {
    const idle = [...this.threads].find(({ job }) => job === null);
    if (!idle && this.threads.size >= this.options.workers) return;
    const job = this.queue.shift();
    if (!job) return;
    const thread = idle ?? this.startThread();
    const { timeLimitMs } = this.options;
    thread.job = job;
    clearTimeout(thread.timer);
    thread.timer = setTimeout(
      () => void this.end(thread, new JobTookTooLong(`A job took over ${timeLimitMs} ms`)),
      timeLimitMs,
    );
    thread.worker.ref();
    thread.worker.postMessage(job.message);
  }

  private startThread(): Thread {
    // No debugger, profiler or preload of the process: the worker reads what strangers sent and does nothing else.
    const worker = new Worker(this.options.file, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.options.memoryLimitMb },
    });
    const thread: Thread = { worker, job: null, timer: undefined };
    this.threads.add(thread);
    worker.on('message', (answer: JobAnswer) => this.answered(thread, answer));
    worker.on('messageerror', (error: Error) => void this.end(thread, error));
    worker.on('error', (error: Error & { code?: string }) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      void this.end(thread, isMemory ? new JobTookTooMuchMemory(error.message) : error);
    });
    worker.on('exit', (code) => void this.end(thread, new Error(`A worker ended with ${code}`)));
    return thread;
  }

  private answered(thread: Thread, answer: JobAnswer): void {
    const { job, worker } = thread;
    thread.job = null;
    clearTimeout(thread.timer);
    thread.timer = setTimeout(() => void this.end(thread), this.options.idleMs).unref();
    worker.unref();
    if ('error' in answer) job?.reject(answer.error);
    else job?.resolve(answer.result);
    this.startNext();
  }

  private async end(thread: Thread, error: Error = new Error('The worker was ended')): Promise<void> {
    if (!this.threads.delete(thread)) return;
    clearTimeout(thread.timer);
    thread.job?.reject(error);
    const ended = thread.worker.terminate();
    this.startNext();
    await ended;
  }
}

interface Thread {
  readonly worker: Worker;
  job: Job | null;
  /** Of the job, or of its idleness. */
  timer: NodeJS.Timeout | undefined;
}
