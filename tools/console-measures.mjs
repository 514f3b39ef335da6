// Measures the console in Chromium against a demo with many tasks, and prints the
// figures beside their targets. It asserts nothing: figures depend on the machine.
// --verbose prints each request and its size; --list measures the sign-in and the list only, not the work on its tasks.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.mjs';

const TRIAGED = 50;
const WORD = 'Kolding';
const QUIET_MS = 2_500;

const { values } = parseArgs({
  options: {
    tasks: { type: 'string', default: '10000' },
    verbose: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const tasks = Math.max(TRIAGED, Number(values.tasks));
const example = readFileSync(new URL('../test/examples/task-new.json', import.meta.url), 'utf8');

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(String(port)));
    });
  });

async function startDemo() {
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
async function until(isTrue, seconds = 600) {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    if (await isTrue().catch(() => false)) return;
    await new Promise((resume) => setTimeout(resume, 200));
  }
  throw new Error(`Not within ${seconds} s: ${isTrue}`);
}

let serial = 0;
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

async function deliver(url, count) {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/scalepoint/v1/demo/tasks`, {
    method: 'POST',
    headers,
    body: JSON.stringify(message(count)),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

/** Counts the requests of a page and their bytes on the wire. */
async function watch(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const seen = { requests: 0, bytes: 0, at: 0 };
  const addresses = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, request.url);
    // The stream of events is one request that stays open.
    if (!request.url.includes('/v1/') || request.url.endsWith('/v1/events/stream')) return;
    if (values.verbose) process.stdout.write(`  ${request.method} ${request.url.slice(0, 160)}\n`);
    seen.requests += 1;
    seen.at = Date.now();
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.status >= 400) addresses.set(requestId, `${response.status} ${response.url}`);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    seen.bytes += encodedDataLength;
    if (!values.verbose) return;
    process.stdout.write(`  ${String(encodedDataLength).padStart(7)} B ${addresses.get(requestId)?.slice(0, 160)}\n`);
  });
  return {
    reset: () => Object.assign(seen, { requests: 0, bytes: 0, at: Date.now() }),
    /** Waits until the page has asked for nothing for a while. */
    quiet: () => until(async () => Date.now() - seen.at > QUIET_MS),
    get requests() {
      return seen.requests;
    },
    get kilobytes() {
      return Math.round(seen.bytes / 1000);
    },
  };
}

const note = (name, value, target) => {
  process.stdout.write(`${name.padEnd(58)} ${String(value).padStart(10)}   ${target}\n`);
};

const demo = await startDemo();
let browser;
try {
  process.stdout.write(`Delivering ${tasks} tasks\n`);
  for (let sent = 0; sent < tasks; sent += 50) await deliver(demo.url, Math.min(50, tasks - sent));
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // What a service worker fetches is not seen here, and each file is to be counted.
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const wire = await watch(page);
  const signIn = page.getByRole('button', { name: /Anna Åkjær/ });
  await page.goto(`${demo.url}/console/scalepoint?sort=newest`);
  await signIn.waitFor();
  await wire.quiet();
  note('wire size until the sign-in, kB', wire.kilobytes, '<= 150');
  // What follows the rows is asked for within milliseconds: the page itself says when they are there.
  let untilRows = 0;
  await page.exposeFunction('rowsAreThere', () => (untilRows ||= wire.kilobytes));
  await page.evaluate(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('tbody tr[data-row-key]')) return;
      watcher.disconnect();
      window.rowsAreThere();
    });
    watcher.observe(document.body, { childList: true, subtree: true });
  });
  await signIn.click();
  await until(() => Promise.resolve(untilRows > 0));
  note('wire size until the first rows, with the sign-in, kB', untilRows, '<= 250');
  await wire.quiet();
  note('wire size with all that the list loads after them, kB', wire.kilobytes, '');
  if (!values.list) await measureWork({ page, wire });
  await measureList({ page, wire, context });
} finally {
  await browser?.close();
  await demo.stop();
}

/** What the office does with a task, and with many. */
async function measureWork({ page, wire }) {
  // Every task has its case before the morning's work begins.
  const token = await page.evaluate(() => fetch('/console-session/token').then((answer) => answer.json()));
  const api = async (path) => {
    const answer = await fetch(demo.url + path, { headers: { authorization: `Bearer ${token.token}` } });
    if (answer.ok) return answer.json();
    // While thousands of tasks are taken in, a request may wait for a connection to the database longer than it is allowed to.
    if (answer.status !== 503) throw new Error(await answer.text());
    await new Promise((resume) => setTimeout(resume, 1000 * Number(answer.headers.get('retry-after') ?? 1)));
    return api(path);
  };
  const change = async (path, body) => {
    const headers = { authorization: `Bearer ${token.token}`, 'content-type': 'application/json', 'if-match': '*' };
    const answer = await fetch(demo.url + path, { method: 'PATCH', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
  };
  await until(async () => (await api('/v1/tasks?status=received,needs-attention&limit=1')).items.length === 0);
  await page.getByTitle('Opdateres løbende').waitFor({ state: 'attached' });
  await wire.quiet();

  // An edited case is one event.
  const [edited] = (await api('/v1/tasks?sort=newest&limit=1')).items;
  wire.reset();
  await change(`/v1/cases/${edited.caseId}`, { caseManagerId: 'bo' });
  await page.getByRole('row').filter({ hasText: edited.referenceNumber }).getByText('Bo Ørsted').waitFor();
  await wire.quiet();
  note('requests of one event on the list', wire.requests, '<= 1');

  wire.reset();
  await page.goto(`${demo.url}/console/scalepoint?sort=newest&status=case-opened`);
  await page.locator('tbody tr[data-row-key]').first().waitFor();
  await wire.quiet();
  wire.reset();
  let presses = 0;
  const pane = page.getByRole('complementary', { name: 'Opgave' });
  const press = async (key) => {
    presses += 1;
    await page.keyboard.press(key);
  };
  const accepted = new Set();
  await press('j');
  await page.waitForURL((url) => url.searchParams.has('task'));
  while (accepted.size < TRIAGED) {
    const id = new URL(page.url()).searchParams.get('task');
    // The address changes before the pane does.
    await pane.locator(`a[href$="/scalepoint/${id}"]`).waitFor();
    await pane.getByRole('button', { name: 'Acceptér', exact: true }).waitFor();
    await press('a');
    accepted.add(id);
    await page.waitForURL((url) => url.searchParams.get('task') !== id);
  }
  note(`key presses for ${TRIAGED} new tasks`, presses, '<= 60');
  await until(async () => {
    const states = await Promise.all([...accepted].map((id) => api(`/v1/tasks/${id}`)));
    return states.every(({ status }) => status === 'accepted');
  });
  await wire.quiet();
  note(`requests for ${TRIAGED} new tasks`, wire.requests, '<= 200');

  const [first] = (await api('/v1/tasks?status=case-opened&limit=1')).items;
  await page.goto(`${demo.url}/console/scalepoint?sort=newest`);
  await page.locator('tbody tr[data-row-key]').first().waitFor();
  await wire.quiet();
  wire.reset();
  await page.evaluate((id) => {
    history.pushState(null, '', `/console/scalepoint/${id}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, first.id);
  await page.getByRole('button', { name: 'Acceptér', exact: true }).waitFor();
  await wire.quiet();
  note('API requests of the task page, opened from the list', wire.requests, '<= 4');

  // Its case card is below the screen.
  wire.reset();
  await change(`/v1/cases/${first.caseId}`, { caseManagerId: 'bo' });
  await until(() => Promise.resolve(wire.requests > 0));
  await wire.quiet();
  note('requests of one event on the task page', wire.requests, '<= 1');
}

/** The time that the main thread has worked until now, in ms of its own: other programs on the machine do not count. */
async function mainThread(page, context) {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  };
}

/** Scrolls through all rows, and searches in them. */
async function measureList({ page, wire, context }) {
  await page.goto(`${demo.url}/console/scalepoint?sort=newest`);
  await page.locator('tbody tr[data-row-key]').first().waitFor();
  const table = page.getByRole('table').first();
  const rows = async () => Number(await table.getAttribute('aria-rowcount'));
  while ((await rows()) < tasks) {
    const before = await rows();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await until(async () => (await rows()) > before, 60);
  }
  await page.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) =>
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  /** How many tasks of the main thread took more than 50 ms since the last call, and the longest. */
  const longTasks = () =>
    page.evaluate(() => {
      const found = window.longTasks.splice(0);
      return `${found.length}, ${Math.round(Math.max(0, ...found))} ms`;
    });
  const busy = await mainThread(page, context);
  const height = await page.evaluate(() => document.body.scrollHeight);
  const jumps = [];
  for (let step = 40; step >= 0; step--) {
    const before = await busy();
    await page.evaluate((top) => window.scrollTo(0, top), (height / 40) * step);
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    jumps.push((await busy()) - before);
  }
  jumps.sort((a, b) => a - b);
  note('main thread of a jump through the list, ms: the median', jumps[20].toFixed(1), '<= 200');
  note('  and the longest of 41', jumps.at(-1).toFixed(1), '<= 200');
  note('long tasks of the jumps, and the longest (by the clock)', await longTasks(), 'few');
  note('rows loaded in the list', await rows(), `${tasks}`);
  note('rows drawn of them', await page.locator('tbody tr[data-row-key]').count(), 'near the screen');
  const box = page.getByLabel(/^Søg på nummer/);
  await box.click();
  const before = await busy();
  await wire.quiet();
  wire.reset();
  await page.keyboard.type(WORD, { delay: 0 });
  const spent = (await busy()) - before;
  note(`main thread per typed letter at ${await rows()} rows, ms`, (spent / WORD.length).toFixed(1), '<= 30');
  await wire.quiet();
  note(`requests for ${WORD.length} letters typed at once`, wire.requests, '1');
  note('long tasks of the search, and the longest', await longTasks(), 'few');
}
