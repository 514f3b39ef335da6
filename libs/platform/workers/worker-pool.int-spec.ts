import { JobTookTooLong, JobTookTooMuchMemory, TooManyJobs, WorkerPool } from './worker-pool.js';

/** Answers what it is told to, or does what no job may. */
const file = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', (job) => {
      if (job === 'for ever') for (;;);
      if (job === 'too much') { const kept = []; for (;;) kept.push(new Array(1000).fill(kept.length)); }
      if (job === 'throw') parentPort.postMessage({ error: new Error('thrown') });
      else if (job === 'end') process.exit(3);
      else parentPort.postMessage({ result: [job, threadId] });
    });`)}`,
);
const options = { file, workers: 1, waiting: 2, timeLimitMs: 20_000, memoryLimitMb: 40, idleMs: 60_000 };

let pool: WorkerPool;
beforeEach(() => {
  pool = new WorkerPool(options);
});
afterEach(() => pool.close());

it('gives job after job to the same worker', async () => {
  const [one, two] = [await pool.run<[string, number]>('a'), await pool.run<[string, number]>('b')];
  expect([one[0], two[0], one[1] === two[1]]).toEqual(['a', 'b', true]);
});

it.each([
  ['takes too long', 'for ever', JobTookTooLong],
  ['takes too much memory', 'too much', JobTookTooMuchMemory],
  ['ends its worker', 'end', Error],
  ['throws', 'throw', Error],
])('goes on with the next job after one that %s', async (_, job, error) => {
  if (job === 'for ever') pool = new WorkerPool({ ...options, timeLimitMs: 500 });
  const refused = expect(pool.run(job)).rejects.toBeInstanceOf(error);
  const next = pool.run<[string, number]>('next').catch(() => pool.run<[string, number]>('next'));
  await refused;
  expect((await next)[0]).toBe('next');
});

it('refuses more jobs than may wait, and lets those go first that are to', async () => {
  const order: string[] = [];
  const run = (job: string, first = false) => pool.run(job, { first }).then(() => order.push(job));
  const all = [run('running'), run('waiting 1'), run('waiting 2'), run('first', true)];
  await expect(pool.run('one more')).rejects.toBeInstanceOf(TooManyJobs);
  await Promise.all(all);
  expect(order).toEqual(['running', 'first', 'waiting 1', 'waiting 2']);
});

it('refuses what still runs when it is closed', async () => {
  const running = expect(pool.run('for ever')).rejects.toBeInstanceOf(TooManyJobs);
  await pool.close();
  await running;
  await expect(pool.run('later')).rejects.toBeInstanceOf(TooManyJobs);
});
