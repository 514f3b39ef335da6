import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { JobAnswer } from './serve-jobs.js';

export interface WorkerPoolOptions {
  /** Compiled; it calls `serveJobs`. */
  readonly file: URL;
  /** Maximum number of concurrent jobs; workers are started on demand. */
  readonly workers: number;
  /** Maximum number of queued jobs; further ones are rejected. Four times as many for jobs with priority. */
  readonly waiting: number;
  readonly timeLimitMs: number;
  /** Heap limit of one worker. */
  readonly memoryLimitMb: number;
  /** An idle worker ends after this time, to free its memory. */
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
 * Processes for work that would block the event loop. A job that takes too long or too much memory is rejected, and its
 * worker is killed, so that nothing of it continues.
 *
 * Not threads: when a single call of the engine, such as `JSON.parse`, exhausts a thread's heap, the whole process
 * crashes.
 */
export class WorkerPool {
  private readonly queue: Job[] = [];
  private readonly runnings = new Set<Running>();
  private closed = false;

  constructor(private readonly options: WorkerPoolOptions) {}

  /**
   * @param first runs before the queued jobs, and has a longer queue
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

  /** Ends the workers; queued and running jobs are rejected. */
  close(): void {
    this.closed = true;
    for (const { reject } of this.queue.splice(0)) reject(new TooManyJobs('The pool is closed'));
    for (const running of [...this.runnings]) this.end(running, new TooManyJobs('The pool is closed'));
  }

  private startNext(): void {
    const idle = [...this.runnings].find(({ job }) => job === null);
    if (!idle && this.runnings.size >= this.options.workers) return;
    const job = this.queue.shift();
    if (!job) return;
    const running = idle ?? this.startRunning();
    const { timeLimitMs } = this.options;
    running.job = job;
    clearTimeout(running.timer);
    running.timer = setTimeout(
      () => this.end(running, new JobTookTooLong(`A job took over ${timeLimitMs} ms`)),
      timeLimitMs,
    );
    running.worker.ref();
    running.worker.channel?.ref();
    running.worker.send(job.message as object, (error) => {
      if (error) this.end(running, error);
    });
  }

  private startRunning(): Running {
    const { file, memoryLimitMb } = this.options;
    // It parses input from outsiders, so it gets no environment variables, which contain the product's keys.
    const worker = fork(fileURLToPath(file), {
      env: {},
      execArgv: [`--max-old-space-size=${memoryLimitMb}`],
      serialization: 'advanced',
      // The engine's heap report does not belong in the log.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const running: Running = { worker, job: null, timer: undefined };
    this.runnings.add(running);
    worker.on('message', (answer) => this.answered(running, answer as JobAnswer));
    worker.on('error', (error) => this.end(running, error));
    worker.on('exit', (code, signal) => {
      const why = `A worker ended with ${signal ?? code}`;
      this.end(running, signal === 'SIGABRT' ? new JobTookTooMuchMemory(why) : new Error(why));
    });
    return running;
  }

  private answered(running: Running, answer: JobAnswer): void {
    const { job, worker } = running;
    running.job = null;
    clearTimeout(running.timer);
    running.timer = setTimeout(() => this.end(running), this.options.idleMs).unref();
    worker.unref();
    worker.channel?.unref();
    if ('error' in answer) job?.reject(answer.error);
    else job?.resolve(answer.result);
    this.startNext();
  }

  private end(running: Running, error: Error = new Error('The worker was ended')): void {
    if (!this.runnings.delete(running)) return;
    clearTimeout(running.timer);
    running.job?.reject(error);
    running.worker.kill('SIGKILL');
    this.startNext();
  }
}

interface Running {
  readonly worker: ChildProcess;
  job: Job | null;
  /** Timer of the job, or of idleness. */
  timer: NodeJS.Timeout | undefined;
}
