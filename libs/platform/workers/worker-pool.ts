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
  private readonly idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout }[] = [];
  private readonly busy = new Set<Worker>();
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

  /** Ends the workers; what waits is refused. */
  async close(): Promise<void> {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(new TooManyJobs('The pool is closed'));
    const idle = this.idle.splice(0);
    for (const { timer } of idle) clearTimeout(timer);
    await Promise.all([...this.busy, ...idle.map(({ worker }) => worker)].map((worker) => worker.terminate()));
  }

  private startNext(): void {
    if (this.busy.size >= this.options.workers) return;
    const job = this.queue.shift();
    if (!job) return;
    const worker = this.takeWorker();
    this.busy.add(worker);
    worker.ref();
    const done = (settle: () => void, mayGoOn: boolean): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // One that is ended may still say why; nobody waits for that any more.
      worker.on('error', () => undefined);
      this.busy.delete(worker);
      if (mayGoOn && !this.closed) this.rest(worker);
      else void worker.terminate();
      settle();
      this.startNext();
    };
    const fail = (error: Error): void => done(() => job.reject(error), false);
    const timer = setTimeout(
      () => fail(new JobTookTooLong(`A job took over ${this.options.timeLimitMs} ms`)),
      this.options.timeLimitMs,
    );
    worker.on('message', (answer: JobAnswer) =>
      done(() => ('error' in answer ? job.reject(answer.error) : job.resolve(answer.result)), true),
    );
    worker.on('messageerror', fail);
    worker.on('error', (error: Error & { code?: string }) =>
      fail(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new JobTookTooMuchMemory(error.message) : error),
    );
    worker.on('exit', (code) => fail(new Error(`A worker ended with ${code}`)));
    worker.postMessage(job.message);
  }

  private takeWorker(): Worker {
    const rested = this.idle.pop();
    if (rested) {
      clearTimeout(rested.timer);
      rested.worker.removeAllListeners();
      return rested.worker;
    }
    // No debugger, profiler or preload of the process: the worker reads what strangers sent and does nothing else.
    return new Worker(this.options.file, {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.options.memoryLimitMb },
    });
  }

  private rest(worker: Worker): void {
    const leave = (): void => {
      const at = this.idle.findIndex((entry) => entry.worker === worker);
      if (at !== -1) this.idle.splice(at, 1);
    };
    const timer = setTimeout(() => {
      leave();
      void worker.terminate();
    }, this.options.idleMs).unref();
    worker.unref();
    worker.once('exit', leave).once('error', leave);
    this.idle.push({ worker, timer });
  }
}
