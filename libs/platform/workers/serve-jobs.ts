import { parentPort } from 'node:worker_threads';

/** What goes from a worker to its pool. */
export type JobAnswer = { readonly result: unknown } | { readonly error: Error };

/** In the file of a worker: answers each job of the pool with what `work` makes of it. */
export function serveJobs<Job, Result>(work: (job: Job) => Promise<Result>): void {
  const port = parentPort;
  if (!port) throw new Error('This file is run by a pool of workers');
  port.on('message', (job: Job) => {
    work(job).then(
      (result) => port.postMessage({ result } satisfies JobAnswer),
      (error: unknown) =>
        port.postMessage({ error: error instanceof Error ? error : new Error(String(error)) } satisfies JobAnswer),
    );
  });
}
