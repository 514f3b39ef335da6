import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
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
 * Processes for work that must not hold up the event loop. Nothing that a job does outlives it: one that takes too long
 * or too much memory is refused, and its worker ended.
 *
 * Not threads: a thread whose heap is full takes the whole process with it when the memory is taken by one call of the
 * engine, as by `JSON.parse`.
 */
export class WorkerPool {
  private readonly queue: Job[] = [];
  private readonly runnings = new Set<Running>();
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
    // It reads what strangers sent, so it is given none of the environment, where the keys of the product are.
    const worker = fork(fileURLToPath(file), {
      env: {},
      execArgv: [`--max-old-space-size=${memoryLimitMb}`],
      serialization: 'advanced',
      // The engine's report of a full heap is no line of the log.
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
  /** Of the job, or of its idleness. */
  timer: NodeJS.Timeout | undefined;
}
