// A demo with many tasks, for the measures of the console.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const example = readFileSync(new URL('../../test/examples/task-new.json', import.meta.url), 'utf8');

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(String(port)));
    });
  });

export async function startDemo() {
  const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-measures-'));
  // PostgreSQL runs as another user, who needs access.
  chmodSync(dataDir, 0o755);
  const env = {
    ...process.env,
    PORT: await freePort(),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'silent',
    RATE_LIMIT_PER_MINUTE: '0',
  };
  const child = spawn(process.execPath, ['tools/start.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${env.PORT}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await until(async () => (await fetch(`${url}/health/ready`)).ok);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** Polls until something is true; a request that fails is not true yet. */
export async function until(isTrue, seconds = 600) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await isTrue().catch(() => false)) return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error(`Not within ${seconds} s: ${isTrue}`);
}

let serial = Date.now() % 1_000_000;
/** A message with new tasks, as an insurer sends it. */
function message(count) {
  const { payload, ...rest } = JSON.parse(example);
  const more = Array.from({ length: count }, () => {
    serial += 1;
    const referenceNumber = `M-${String(serial).padStart(6, '0')}`;
    return {
      ...payload,
      taskId: crypto.randomUUID(),
      referenceNumber,
      attachments: [],
      case: { ...payload.case, id: crypto.randomUUID(), number: referenceNumber },
      policyholder: { ...payload.policyholder, name: `Åse Ørskov ${serial}` },
      deadlines: [{ name: 'contact', at: new Date(Date.now() + (serial % 500) * 3_600_000).toISOString() }],
    };
  });
  return { ...rest, payload: { tasks: more } };
}

export async function deliver(url, count) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/scalepoint/v1/demo/tasks`, {
    method: 'POST',
    headers,
    body: JSON.stringify(message(count)),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** The API with the token of the user who is signed in on a page. */
export async function apiOf(page, url) {
  const { token } = await page.evaluate(() => fetch('/console-session/token').then((answer) => answer.json()));
  const authorization = `Bearer ${token}`;
  const get = async (path) => {
    const answer = await fetch(url + path, { headers: { authorization } });
    if (answer.ok) return answer.json();
    // While thousands of tasks are taken in, a request may wait for a connection to the database longer than it is allowed to.
    if (answer.status !== 503) throw new Error(await answer.text());
    await new Promise((resume) => setTimeout(resume, 1000 * Number(answer.headers.get('retry-after') ?? 1)));
    return get(path);
  };
  const send = async (method, path, body) => {
    const headers = { authorization, 'content-type': 'application/json', 'if-match': '*' };
    const answer = await fetch(url + path, { method, headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
  };
  /** Of the feed of events, as it is now. */
  const lastPlace = async () => {
    const stop = new AbortController();
    const answer = await fetch(`${url}/v1/events/stream`, { headers: { authorization }, signal: stop.signal });
    stop.abort();
    return answer.headers.get('last-event-id');
  };
  return { get, send, lastPlace };
}
