import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { runningProduct } from '../features/running-api.js';

const product = runningProduct();
const project = mkdtempSync(join(tmpdir(), 'mirror-'));
const file = join(project, 'mirror.db');
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
let env: NodeJS.ProcessEnv;
const started: ChildProcess[] = [];

/** An empty project with the packed client. */
beforeAll(async () => {
  execFileSync(process.execPath, ['libs/client/build.mjs']);
  const modules = join(project, 'node_modules');
  const client = join(modules, 'scalepoint-module-client');
  mkdirSync(client, { recursive: true });
  const manifest = JSON.parse(readFileSync('libs/client/package.json', 'utf8')) as {
    files: string[];
    dependencies: Record<string, string>;
  };
  for (const name of ['package.json', ...manifest.files]) {
    cpSync(join('libs/client', name), join(client, name), { recursive: true });
  }
  for (const name of Object.keys(manifest.dependencies))
    symlinkSync(resolve('node_modules', name), join(modules, name));
  cpSync('docs/examples/mirror-cases/mirror.mjs', join(project, 'mirror.mjs'));
  await product.app.listen(0, '127.0.0.1');
  const { port } = product.app.getHttpServer().address() as AddressInfo;
  const token = await product.tokenOf('anna');
  env = { ...process.env, SCALEPOINT_URL: `http://127.0.0.1:${port}`, SCALEPOINT_TOKEN: token, MIRROR_FILE: file };
});

afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
  rmSync(project, { recursive: true });
});

function startMirror(): ChildProcess & { readonly failed: Promise<never> } {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'mirror.mjs'], {
    cwd: project,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(child);
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const failed = once(child, 'exit').then(([code]) => {
    if (code !== 0 && code !== null) throw new Error(`The mirror ended: ${complaint}`);
    return new Promise<never>(() => undefined);
  });
  failed.catch(() => undefined);
  return Object.assign(child, { failed });
}

async function newTask(): Promise<void> {
  const message = JSON.parse(example) as { payload: { case: object } };
  const number = randomUUID().slice(0, 8);
  const payload = {
    ...message.payload,
    taskId: randomUUID(),
    referenceNumber: number,
    case: { ...message.payload.case, id: randomUUID(), number },
  };
  await product
    .scalepoint()
    .post('/scalepoint/v1/demo/tasks')
    .send({ ...message, payload })
    .expect(200);
}

interface Mirrored {
  readonly cases: unknown[];
  readonly changes: string[];
}

function mirrored(): Mirrored {
  const mirror = new DatabaseSync(file, { readOnly: true });
  try {
    const cases = mirror
      .prepare('select id, number, name, debtor_id as debtorId, version from mirrored_case order by id')
      .all();
    const changes = mirror.prepare('select event_id as id from change order by event_id').all();
    return { cases, changes: changes.map(({ id }) => String(id)) };
  } finally {
    mirror.close();
  }
}

async function truth(): Promise<Mirrored> {
  const cases = await product.database.sql(
    `select id::text, number, name, debtor_id as "debtorId", version from case_intake."case" order by id::text collate "C"`,
  );
  const changes = await product.database.sql(
    `select id::text from platform.event where type like 'case-intake.case-%' and type !~ 'linked' order by id::text collate "C"`,
  );
  return { cases, changes: changes.map(({ id }) => String(id)) };
}

it('a mirror of cases that is killed again and again misses no event and counts none twice', async () => {
  const kills = 6;
  for (let kill = 0; kill < kills; kill += 1) {
    const mirror = startMirror();
    const output = once(mirror.stdout!, 'data');
    await Promise.all([newTask(), newTask(), newTask()]);
    await product.settled();
    await Promise.race([output, mirror.failed]);
    // Kill it without a chance to finish its work.
    mirror.kill('SIGKILL');
    await once(mirror, 'exit');
  }
  const anna = await product.as('anna');
  const { body } = await anna.get('/v1/cases?limit=1').expect(200);
  const [{ id }] = (body as { items: [{ id: string }] }).items;
  await anna.patch(`/v1/cases/${id}`).set('if-match', '*').send({ name: 'Rettet på ny, æøå' }).expect(200);
  const expected = await truth();
  expect(expected.cases).toHaveLength(kills * 3);

  const last = startMirror();
  do await Promise.race([once(last.stdout!, 'data'), last.failed]);
  while (mirrored().changes.length < expected.changes.length);
  expect(mirrored()).toEqual(expected);
  const ended = once(last, 'exit');
  last.kill('SIGTERM');
  expect((await ended)[0]).toBe(0);
}, 60_000);
