import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TooManyJobs, WorkerPool } from './worker-pool.js';

const folder = mkdtempSync(join(tmpdir(), 'scalepoint-workers-'));
const file = pathToFileURL(join(folder, 'worker.mjs'));
/** Echoes its input, or misbehaves as told. */
writeFileSync(
  file,
  `process.on('message', (job) => {
    if (job === 'for ever') for (;;);
    if (job === 'too much') JSON.parse('[' + '{"a":[1.5]},'.repeat(3e6) + '1]');
    if (job === 'throw') process.send({ error: new Error('thrown') });
    else if (job === 'end') process.exit(3);
    else process.send({ result: [job, process.pid, Object.keys(process.env)] });
  });
  process.on('disconnect', () => process.exit());`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const options = { file, workers: 1, waiting: 2, timeLimitMs: 20_000, memoryLimitMb: 40, idleMs: 60_000 };

let pool: WorkerPool;
beforeEach(() => {
  pool = new WorkerPool(options);
});
afterEach(() => pool.close());

it('gives job after job to the same process', async () => {
  const [one, two] = [await pool.run<[string, number]>('a'), await pool.run<[string, number]>('b')];
  expect([one[0], two[0], one[1] === two[1]]).toEqual(['a', 'b', true]);
});

it('gives its workers none of the environment', async () => {
  expect((await pool.run<[string, number, string[]]>('a'))[2]).toEqual([]);
});

it.each([
  ['takes too long', 'for ever', 'JobTookTooLong', 'over 500 ms'],
  ['takes too much memory', 'too much', 'JobTookTooMuchMemory', 'SIGABRT'],
  ['ends its worker', 'end', 'Error', 'ended with 3'],
  ['throws', 'throw', 'Error', 'thrown'],
])('goes on with the next job after one that %s', async (_, job, name, words) => {
  if (job === 'for ever') pool = new WorkerPool({ ...options, timeLimitMs: 500 });
  const refused = pool.run(job).catch((error: Error) => [error.constructor.name, error.message]);
  const next = pool.run<[string, number]>('next').catch(() => pool.run<[string, number]>('next'));
  expect(await refused).toEqual([name, expect.stringContaining(words)]);
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
  pool.close();
  await running;
  await expect(pool.run('later')).rejects.toBeInstanceOf(TooManyJobs);
});
