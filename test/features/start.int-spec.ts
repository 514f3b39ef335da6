import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testDatabase } from '#platform/testing';
import { builtServer } from '../built.js';
import { until } from '../until.js';

builtServer();
const database = testDatabase();
const directory = mkdtempSync(join(tmpdir(), 'scalepoint-start-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

/** Starts the compiled API as an operator does. */
function started(env: Record<string, string>) {
  const { NODE_OPTIONS: _compilesOnImport, ...inherited } = process.env;
  const child = spawn(process.execPath, ['dist-server/api.js'], {
    env: {
      ...inherited,
      DATABASE_URL: database.ownerUrl,
      DEMO: 'on',
      DATA_DIR: directory,
      FETCH_ATTACHMENTS: 'false',
      ...env,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  const said = { err: '' };
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said.err += text));
  return { child, said };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

it('is ready once it takes a task in, and no more when it is told to end, while it still takes tasks in', async () => {
  const port = await freePort();
  const { child, said } = started({ PORT: String(port), DRAIN_SECONDS: '300' });
  const url = `http://127.0.0.1:${port}`;
  await until(async () => {
    if (child.exitCode !== null) throw new Error(said.err);
    return (await fetch(`${url}/health/ready`).catch(() => null))?.status === 200;
  });
  const deliver = () =>
    fetch(`${url}/scalepoint/v1/demo/tasks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: readFileSync('test/examples/task-new.json'),
    });
  expect((await deliver()).status).toBe(200);
  child.kill('SIGTERM');
  let ready: Response;
  await until(async () => {
    ready = await fetch(`${url}/health/ready`);
    return ready.status === 503;
  });
  expect(ready!.headers.get('retry-after')).toBe('5');
  const late = await deliver();
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close']);
  // A second signal ends it at once.
  await until(() => child.exitCode !== null || !child.kill('SIGTERM'));
}, 60_000);

it('names the port that is taken, and the variable to change', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { child, said } = started({ PORT: '0', METRICS_PORT: String(port) });
  const [code] = (await once(child, 'exit')) as [number];
  taken.close();
  expect(code).toBe(1);
  expect(said.err).toContain(`Port ${port} of METRICS_PORT is in use`);
  expect(said.err).toContain(`METRICS_PORT=${port + 1} npm start`);
}, 60_000);
