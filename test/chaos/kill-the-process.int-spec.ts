import { readFileSync } from 'node:fs';
import { testDatabase } from '#platform/testing';
import { productStarter } from './started-product.js';
import { until } from '../until.js';

const TASKS = 60;
const database = testDatabase();
const product = productStarter(database);
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const taskId = (n: number) => `5b1f0c9e-3a77-4c06-8c62-0d1c6a3e${String(n).padStart(4, '0')}`;

async function push(url: string, n: number): Promise<number | null> {
  const body = example.replace('5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01', taskId(n)).replaceAll('20261124-07', `K-${n}`);
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  try {
    return (await fetch(`${url}/scalepoint/v1/demo/tasks`, options)).status === 200 ? n : null;
  } catch {
    // Killed before it responded: nothing was acknowledged.
    return null;
  }
}

it('loses nothing that was answered, and takes its jobs up again, when it is killed in the middle', async () => {
  const first = await product.start();
  const sent = Array.from({ length: TASKS }, (_, n) => push(first.url, n));
  await Promise.race(sent);
  await sent[Math.floor(TASKS / 3)];
  first.child.kill('SIGKILL');
  const answered = (await Promise.all(sent)).filter((n) => n !== null);
  expect(answered.length).toBeGreaterThan(0);

  const restartedAt = Date.now();
  const second = await product.start();
  // The sender repeats unacknowledged deliveries.
  const again = await Promise.all(Array.from({ length: TASKS }, (_, n) => push(second.url, n)));
  expect(again.filter((n) => n === null)).toEqual([]);
  const open = async () => {
    const [row] = await database.sql(`select count(*)::int as cases from case_intake."case"`);
    return TASKS - Number(row?.['cases']);
  };
  await until(async () => (await open()) === 0 || Date.now() - restartedAt >= 60_000);
  expect(await open()).toBe(0);
  const tasks = await database.sql(
    `select scalepoint_task_id::text as id from case_intake.task where status = 'case-opened'`,
  );
  expect(new Set(tasks.map(({ id }) => id))).toEqual(new Set(Array.from({ length: TASKS }, (_, n) => taskId(n))));
  const gaps = await database.sql(
    `select stream from platform.event group by company_id, stream having count(*) <> max(version)`,
  );
  expect(gaps).toEqual([]);
}, 120_000);
