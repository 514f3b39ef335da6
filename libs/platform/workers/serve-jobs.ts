/** Messages from a worker to its pool. */
export type JobAnswer = { readonly result: unknown } | { readonly error: Error };

/** In the file of a worker: answers each job of the pool with the result of `work`. */
export function serveJobs<Job, Result>(work: (job: Job) => Promise<Result>): void {
  const answer = (said: JobAnswer): void => void process.send?.(said);
  process.on('message', (job: Job) => {
    work(job).then(
      (result) => answer({ result }),
      (error: unknown) => answer({ error: error instanceof Error ? error : new Error(String(error)) }),
    );
  });
  // The pool is gone.
  process.on('disconnect', () => process.exit());
}
