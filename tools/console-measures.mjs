// Measures the console in Chromium against a demo with many tasks, and prints the
// figures beside their targets. It asserts nothing: figures depend on the machine.
// --verbose prints each request and its size; --list measures the sign-in and the list only, not the work on its tasks;
// --only events,opening measures these parts after the sign-in; --url measures a demo that runs already and has its tasks.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.mjs';
import { apiOf, deliver, startDemo, until } from './console-measures/demo.mjs';
import { measureEvents } from './console-measures/events.mjs';
import { measureOpening } from './console-measures/opening.mjs';
import { mainThread, note, watch } from './console-measures/wire.mjs';

const TRIAGED = 50;
const WORD = 'Kolding';
/** Longer than the time between two requests of a list in a burst of events. */
const SETTLED_MS = 4_000;

const { values } = parseArgs({
  options: {
    tasks: { type: 'string', default: '10000' },
    verbose: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
    only: { type: 'string' },
    url: { type: 'string' },
  },
});
const tasks = Math.max(TRIAGED, Number(values.tasks));
const measures = (part) => (values.only ? values.only.split(',').includes(part) : !values.list || part === 'list');

const demo = values.url ? { url: values.url, stop: async () => undefined } : await startDemo();
let browser;
try {
  if (!values.url) {
    process.stdout.write(`Delivering ${tasks} tasks\n`);
    for (let sent = 0; sent < tasks; sent += 50) await deliver(demo.url, Math.min(50, tasks - sent));
  }
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
  const wire = await watch(page, values);
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
  const api = await apiOf(page, demo.url);
  if (!values.list) {
    // Every task has its case before the morning's work begins.
    await until(async () => (await api.get('/v1/tasks?status=received,needs-attention&limit=1')).items.length === 0);
  }
  if (measures('work')) await measureWork({ page, wire, api });
  if (measures('events')) {
    const [task] = (await api.get('/v1/tasks?status=case-opened&sort=newest&limit=1')).items;
    await measureEvents({ page, wire, url: demo.url, api, task });
  }
  if (measures('list') || measures('opening')) await loadAllRows(page);
  if (measures('opening')) await measureOpening({ page, wire });
  if (measures('list')) await measureList({ page, wire });
} finally {
  await browser?.close();
  await demo.stop();
}

/** What the office does with a task, and with many. */
async function measureWork({ page, wire, api }) {
  await page.getByTitle('Opdateres løbende').waitFor({ state: 'attached' });
  await wire.quiet();

  // An edited case is one event.
  const [edited] = (await api.get('/v1/tasks?sort=newest&limit=1')).items;
  wire.reset();
  await api.send('PATCH', `/v1/cases/${edited.caseId}`, { caseManagerId: 'bo' });
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
    const states = await Promise.all([...accepted].map((id) => api.get(`/v1/tasks/${id}`)));
    return states.every(({ status }) => status === 'accepted');
  });
  await wire.quiet();
  note(`requests for ${TRIAGED} new tasks`, wire.requests, '<= 200');

  const [first] = (await api.get('/v1/tasks?status=case-opened&limit=1')).items;
  await openList(page);
  // An event of the work before may still wait to be shown.
  await wire.quiet(SETTLED_MS);
  wire.reset();
  await page.evaluate((id) => {
    history.pushState(null, '', `/console/scalepoint/${id}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, first.id);
  await page.getByRole('button', { name: 'Acceptér', exact: true }).waitFor();
  await wire.quiet();
  note('API requests of the task page, opened from the list', wire.requests, '<= 4');
  wire.reset();
  await page.reload();
  await page.getByRole('button', { name: 'Acceptér', exact: true }).waitFor();
  await wire.quiet();
  note('API requests of the task page, opened by its address', wire.requests, '<= 4');
  await openList(page);
  await wire.quiet();
  wire.reset();
  await page.keyboard.press('j');
  await pane.getByRole('heading').first().waitFor();
  await wire.quiet();
  note('API requests of a task beside the list', wire.requests, '<= 4');
}

async function rowsOf(page) {
  return Number(await page.getByRole('table').first().getAttribute('aria-rowcount'));
}

async function openList(page) {
  await page.goto(`${demo.url}/console/scalepoint?sort=newest`);
  await page.locator('tbody tr[data-row-key]').first().waitFor();
}

/** Scrolls until the list has all of its rows. */
async function loadAllRows(page) {
  await openList(page);
  while ((await rowsOf(page)) < tasks) {
    const before = await rowsOf(page);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await until(async () => (await rowsOf(page)) > before, 60);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}

/** Jumps through all rows, and searches in them. */
async function measureList({ page, wire }) {
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
  const busy = await mainThread(page);
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
  note('rows loaded in the list', await rowsOf(page), `${tasks}`);
  note('rows drawn of them', await page.locator('tbody tr[data-row-key]').count(), 'near the screen');
  const box = page.getByLabel(/^Søg på nummer/);
  await box.click();
  const before = await busy();
  await wire.quiet();
  wire.reset();
  await page.keyboard.type(WORD, { delay: 0 });
  const spent = (await busy()) - before;
  note(`main thread per typed letter at ${await rowsOf(page)} rows, ms`, (spent / WORD.length).toFixed(1), '<= 30');
  await wire.quiet();
  note(`requests for ${WORD.length} letters typed at once`, wire.requests, '1');
  note('long tasks of the search, and the longest', await longTasks(), 'few');
}
