import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase } from '#platform/testing';

const TASKS = 60;
const database = testDatabase();
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-kill-'));
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const started: ChildProcess[] = [];

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** The compiled product in a process of its own; resolves to its address when it says that it is ready. */
async function startProduct(): Promise<{ url: string; child: ChildProcess }> {
  const child = spawn(process.execPath, ['dist/apps/api/src/main.js'], {
    env: { ...process.env, DATABASE_URL: database.ownerUrl, DEMO: 'on', DATA_DIR: dataDir, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  const url = await new Promise<string>((ready, failed) => {
    let text = '';
    child.once('exit', (code) => failed(new Error(`The product ended with ${code}\n${text}`)));
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const [, address] = /^API +(http\S+)\/v1$/m.exec(text) ?? [];
      if (address) ready(address);
    });
  });
  return { url, child };
}

const taskId = (n: number) => `5b1f0c9e-3a77-4c06-8c62-0d1c6a3e${String(n).padStart(4, '0')}`;

async function push(url: string, n: number): Promise<number | null> {
  const body = example.replace('5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01', taskId(n)).replaceAll('20261124-07', `K-${n}`);
  const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
  try {
    return (await fetch(`${url}/scalepoint/v1/demo/tasks`, options)).status === 200 ? n : null;
  } catch {
    // Killed before it could answer: nobody was promised anything.
    return null;
  }
}

it('loses nothing that was answered, and takes its jobs up again, when it is killed in the middle', async () => {
  const first = await startProduct();
  const sent = Array.from({ length: TASKS }, (_, n) => push(first.url, n));
  await Promise.race(sent);
  await sent[Math.floor(TASKS / 3)];
  first.child.kill('SIGKILL');
  const answered = (await Promise.all(sent)).filter((n) => n !== null);
  expect(answered.length).toBeGreaterThan(0);

  const restartedAt = Date.now();
  const second = await startProduct();
  // The sender repeats what was not answered.
  const again = await Promise.all(Array.from({ length: TASKS }, (_, n) => push(second.url, n)));
  expect(again.filter((n) => n === null)).toEqual([]);
  const open = async () => {
    const [row] = await database.sql(`select count(*)::int as cases from case_intake."case"`);
    return TASKS - Number(row?.['cases']);
  };
  while ((await open()) > 0 && Date.now() - restartedAt < 60_000) await new Promise(setImmediate);
  expect(await open()).toBe(0);
  const tasks = await database.sql(`select task_id::text as id from case_intake.task where status = 'case-opened'`);
  expect(new Set(tasks.map(({ id }) => id))).toEqual(new Set(Array.from({ length: TASKS }, (_, n) => taskId(n))));
  const gaps = await database.sql(
    `select stream from platform.event group by company_id, stream having count(*) <> max(version)`,
  );
  expect(gaps).toEqual([]);
}, 120_000);
