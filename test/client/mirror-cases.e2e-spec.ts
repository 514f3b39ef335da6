import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { feedShown } from '../feed-shown.js';
import { runningProduct } from '../features/running-api.js';

const product = runningProduct();
const project = mkdtempSync(join(tmpdir(), 'mirror-'));
const file = join(project, 'mirror.db');
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
let env: NodeJS.ProcessEnv;
const started: ChildProcess[] = [];

/** An empty project with the packed client, as `npm install` leaves it. */
beforeAll(async () => {
  execFileSync('npm', ['pack', './libs/client', '--pack-destination', project, '--silent'], { stdio: 'pipe' });
  const modules = join(project, 'node_modules');
  const client = join(modules, 'scalepoint-module-client');
  mkdirSync(client, { recursive: true });
  const packed = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  execFileSync('tar', ['-xzf', join(project, packed), '-C', client, '--strip-components=1']);
  const manifest = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const name of Object.keys(manifest.dependencies)) {
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
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

it('the package has its licence, ranges of its dependencies, and nothing of the product', () => {
  const client = join(project, 'node_modules/scalepoint-module-client');
  const files = readdirSync(client, { recursive: true }).map(String);
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/index.d.ts']));
  expect(files.filter((name) => /\.(?:ts|js|mjs)$/.test(name) && !name.startsWith('dist/'))).toEqual([]);
  const { dependencies } = JSON.parse(readFileSync(join(client, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(Object.values(dependencies).filter((range) => !range.startsWith('^'))).toEqual([]);
});

it('the examples of the README compile against the package and run', async () => {
  await newTask();
  await product.settled();
  await feedShown(product.database);
  const readme = readFileSync(join(project, 'node_modules/scalepoint-module-client/README.md'), 'utf8');
  const examples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  expect(examples.length).toBeGreaterThan(4);
  writeFileSync(join(project, 'examples.ts'), examples.join('\n'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  const compile = [
    '--noEmit',
    '--strict',
    '--skipLibCheck',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--types',
    'node',
  ];
  const types = ['--typeRoots', resolve('node_modules/@types')];
  await run([resolve('node_modules/typescript/bin/tsc'), ...compile, ...types, 'examples.ts']);
  const output = await run(['examples.ts']);
  expect(output).toContain('404 case-intake.task-not-found');
  expect(output).toContain('2 read 0 rejected []');
  expect(output).toContain('note.txt 18 bytes');
  expect(output).toMatch(/^(?:Opened|Changed) \S+$/m);
}, 120_000);

async function run(args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: project, env }).catch(
    (error: Error & { stdout: string; stderr: string }) => {
      throw new Error(`${error.message}\n${error.stdout}\n${error.stderr}`);
    },
  );
  return stdout;
}
