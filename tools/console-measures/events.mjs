// How many requests a page makes when something happens elsewhere.
import { deliver, until } from './demo.mjs';
import { note } from './wire.mjs';

/** Longer than the time between two requests of a list in a burst of events. */
const SETTLED_MS = 4_000;

/**
 * Every page in turn: `shown` says that it is there, and `down` that it is scrolled to its end, so that all its parts are
 * loaded. What happens: another user edits the case of a task, a visit is booked, a task arrives.
 */
export async function measureEvents({ page, wire, url, api, task }) {
  const pages = [
    ['the list', '/console/scalepoint?sort=newest', 'tbody tr[data-row-key]'],
    ['the list with a task beside it', `/console/scalepoint?sort=newest&task=${task.id}`, 'aside h2'],
    [
      'the list of what waits for an answer',
      '/console/scalepoint?status=case-opened&sort=newest',
      'tbody tr[data-row-key]',
    ],
    ['the inbox', '/console/scalepoint?tab=inbox', 'tbody tr[data-row-key]'],
    ['the page of the task', `/console/scalepoint/${task.id}`, '.talk li'],
    ['the page of the task, down to its end', `/console/scalepoint/${task.id}`, '.talk li', true],
    ['the calendar', '/console/calendar', '.calendar-period'],
    ['the key figures', '/console/key-figures', 'h1'],
    ['the notices', '/console/notices', 'h1'],
  ];
  process.stdout.write('Requests / events when a case is edited, a visit is booked and a task arrives\n');
  for (const [name, path, shown, isDown = false] of pages) {
    await page.goto(url + path);
    await page.locator(shown).first().waitFor();
    if (isDown) await scrollDown(page);
    await page.getByTitle('Opdateres løbende').waitFor({ state: 'attached' });
    await wire.quiet(SETTLED_MS);
    const found = [];
    for (const happen of [edited, booked, arrived]) found.push(await requestsOf(happen, { url, wire, api, task }));
    const shownFound = found.map(({ requests, events }) => `${requests}/${events}`).join(' ');
    note(`on ${name}`, shownFound, '<= 1/1');
  }
}

let edits = 0;
const edited = async ({ api, task }) => {
  edits += 1;
  await api.send('PATCH', `/v1/cases/${task.caseId}`, { description: `Rettet ${edits}` });
};
const booked = async ({ api, task }) => {
  const startsAt = new Date(Date.now() + 86_400_000 * (1 + (edits % 5))).toISOString();
  await api.send('POST', '/v1/visits', { taskId: task.id, kind: 'work', startsAt, minutes: 60 });
};
const arrived = ({ url }) => deliver(url, 1);

/** The requests of a page until it is quiet, and the events that caused them. */
async function requestsOf(happen, { url, wire, api, task }) {
  const before = await api.lastPlace();
  wire.reset();
  await happen({ url, api, task });
  let events = [];
  await until(async () => {
    events = (await api.get(`/v1/events?limit=100&after=${encodeURIComponent(before)}`)).items;
    return events.length > 0;
  });
  await wire.quiet(SETTLED_MS);
  events = (await api.get(`/v1/events?limit=100&after=${encodeURIComponent(before)}`)).items;
  return { requests: wire.requests, events: events.length };
}

async function scrollDown(page) {
  for (let times = 0; times < 12; times += 1) {
    await page.mouse.wheel(0, 900);
    await page.waitForTimeout(150);
  }
}
