import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { danishDay } from '#shared-kernel';
import { toldTasks } from '../../apps/simulator/src/messages/told-tasks.js';
import { until } from '../until.js';
import { consoleTasks } from './console-tasks.js';
import { consoleWorld } from './console-world.js';
import {
  allAre,
  ASSIGNED,
  DAY_MS,
  type DayTask,
  fortyTasks,
  inBatches,
  ruleAssignment,
  sendTwice,
  TASKS,
  withoutCallLimit,
} from './forty-tasks.js';
import { acceptAll, assignTheRest, bookVisits, moveOne } from './office-desk.js';
import { fillInReport, IN_PDF } from './report-on-site.js';
import { walkUserGuide } from './user-guide.js';

const world = await consoleWorld();
const { anInvoice } = consoleTasks(world);
/** For each step: with forty tasks under way, a loaded machine takes its time. */
const PATIENCE_MS = 60_000;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const NOW = new Date();
/** The first day of the visits: the next one, because a visit whose time has passed is not told to the insurer. */
const MORNING = new Date(NOW.getTime() + DAY_MS);
const DAY = danishDay(MORNING);
/** The number of the house at which the policyholder is not reached. */
const MISSED = 5;

interface Visit {
  readonly id: string;
  readonly taskId: string;
  readonly startsAt: string;
  readonly status: string;
}

const managedBy = (tasks: readonly DayTask[], id: string) =>
  tasks.filter(({ caseManagerId }) => caseManagerId === id).length;
const visitsOfAll = async () => (await world.call<{ items: Visit[] }>('anna', 'GET', '/v1/visits?limit=200')).items;

/** Opens the task of a visit from the day's calendar. */
async function openVisit(phone: Page, address: string): Promise<void> {
  await phone.getByRole('button', { name: `${address},` }).click();
  await phone.getByRole('dialog').getByRole('link', { name: 'Åbn opgaven' }).click();
  await phone.getByRole('button', { name: /^Ikke truffet/ }).waitFor();
}

/** The visit in the house: the report is filled in and finished without a network, and sent when there is one. */
async function reportOnSite(phone: Page): Promise<Buffer> {
  await openVisit(phone, 'Søndre Æblevej 1');
  await phone.getByRole('button', { name: /^På vej/ }).click();
  await phone.locator('.visit-list').getByText('På vej', { exact: true }).waitFor();
  await phone.getByRole('heading', { name: 'Rapporter' }).scrollIntoViewIfNeeded();
  // It has its templates.
  await phone.locator('button:not(.ant-btn-loading)', { hasText: 'Start rapport' }).click();
  await phone.getByRole('menuitem', { name: 'Vandskade' }).click();
  await phone.getByRole('textbox', { name: 'Titel' }).waitFor();
  await phone.context().setOffline(true);
  await fillInReport(phone);
  await phone.getByRole('button', { name: 'Afslut og send til selskabet' }).click();
  await phone.getByText('Rapporten afsluttes og sendes, når der er net.').waitFor();
  await phone.context().setOffline(false);
  await phone.getByText('Modtaget af Scalepoint').waitFor();
  const [file] = await Promise.all([
    phone.waitForEvent('download'),
    phone.getByRole('button', { name: 'Hent PDF' }).click(),
  ]);
  await phone.getByRole('link', { name: '← Tilbage' }).click();
  await phone.getByRole('button', { name: /^Udført/ }).click();
  await phone.locator('.visit-list').getByText('Udført', { exact: true }).waitFor();
  return readFileSync((await file.path()) ?? '');
}

/** What is read in the PDF, and that Scalepoint has these bytes, once. */
async function checkReport(pdf: Buffer): Promise<void> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
  const read = text.replaceAll(/\s+/g, ' ');
  expect(IN_PDF.filter((words) => !read.includes(words))).toEqual([]);
  const sent = world.simulator.record
    .received('file-submit')
    .map(({ body }) => (body as { payload: { fileName: string; content: { sha256: string } } }).payload)
    .filter(({ fileName }) => fileName.endsWith('.pdf'));
  expect(sent).toMatchObject([{ content: { sha256: createHash('sha256').update(pdf).digest('hex') } }]);
}

/** The calendar of the company, as a program that subscribes to it reads it, has each visit once at its time. */
async function checkCalendar(visits: readonly Visit[]): Promise<void> {
  const { address } = await world.call<{ address: string }>('anna', 'POST', '/v1/calendar-feeds', {});
  const text = await (await fetch(world.url + new URL(address).pathname)).text();
  const events = new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent').map((one) => {
    const { uid, startDate } = new ICAL.Event(one);
    return `${uid} ${startDate.toJSDate().toISOString()} ${String(one.getFirstPropertyValue('status'))}`;
  });
  const booked = visits.map(
    ({ id, startsAt }) => `${id}@visits.scalepoint-module ${new Date(startsAt).toISOString()} CONFIRMED`,
  );
  expect(booked).toHaveLength(TASKS);
  expect(events.toSorted()).toEqual(booked.toSorted());
}

it('forty tasks are assigned, visited, reported and invoiced in a day, and none is lost or doubled', async () => {
  await withoutCallLimit(world);
  await ruleAssignment(world);
  const desk = await world.open('/scalepoint');
  desk.setDefaultTimeout(PATIENCE_MS);
  const sent = fortyTasks(NOW);
  await sendTwice(world, sent);
  await desk.getByRole('link', { name: /^Afventer svar\s*40$/ }).waitFor();
  const opened = await allAre(world, 'case-opened');
  expect({ anna: managedBy(opened, 'anna'), bo: managedBy(opened, 'bo'), none: ASSIGNED.none }).toEqual(ASSIGNED);
  await assignTheRest(world, desk);
  await acceptAll(world, desk);
  const accepted = await allAre(world, 'accepted');
  expect(managedBy(accepted, 'anna')).toBe(ASSIGNED.anna + ASSIGNED.none);

  await bookVisits(world, desk, accepted, MORNING);
  await moveOne(world, desk, DAY);
  // An open page asks again for everything that happens, and there are some hundred things.
  await desk.goto('about:blank');
  await allAre(world, 'inspection-scheduled');

  const phone = await world.open(`/calendar?view=day&day=${DAY}`, undefined, PHONE);
  phone.setDefaultTimeout(PATIENCE_MS);
  await openVisit(phone, `Søndre Æblevej ${MISSED}`);
  await phone.getByRole('button', { name: /^Ikke truffet/ }).click();
  await phone.getByText('Forsøg: 1').waitFor();
  await phone.goBack();
  const pdf = await reportOnSite(phone);
  await phone.goto('about:blank');
  await checkReport(pdf);

  const missed = (await visitsOfAll()).find(({ status }) => status === 'not-reached');
  const startsAt = `${danishDay(new Date(NOW.getTime() + 3 * DAY_MS))}T08:00:00.000Z`;
  await world.call('anna', 'PUT', `/v1/visits/${missed?.id}`, { ...missed, startsAt });
  const atTask = () => world.call<{ inspectionAt: string }>('anna', 'GET', `/v1/tasks/${missed?.taskId}`);
  await until(async () => (await atTask()).inspectionAt === startsAt);
  const visits = await visitsOfAll();
  await checkCalendar(visits);
  const open = visits.filter(({ status }) => status !== 'made');
  expect(open).toHaveLength(TASKS - 1);
  await inBatches(open, ({ id }) => world.call('anna', 'POST', `/v1/visits/${id}/completion`, {}));
  const inspected = await allAre(world, 'inspected');
  await world.call('anna', 'POST', '/v1/tasks/bulk-moves', {
    move: 'completion',
    tasks: inspected.map(({ id }) => ({ id })),
  });
  const completed = await allAre(world, 'completed');

  await inBatches(completed, async ({ caseId, referenceNumber }) => {
    const invoiceId = await anInvoice(caseId, `F-${referenceNumber}`);
    await world.call('anna', 'POST', `/v1/invoices/${invoiceId}/posting`, { confirmAboveApproved: false });
  });
  const invoiced = await allAre(world, 'invoiced');
  const { expenses, record } = world.simulator;
  expect(completed.map(({ referenceNumber }) => expenses.find(`F-${referenceNumber}`, undefined).length)).toEqual(
    completed.map(() => 1),
  );
  expect(expenses.find(undefined, undefined)).toHaveLength(TASKS);
  const told = () => toldTasks(record.list());
  await until(() => told().every(({ feedback }) => feedback === 'completed'));
  const once = ['accepted', 'inspection-scheduled', 'inspected', 'completed'];
  const histories = sent.map(({ taskId }) => told().find((one) => one.taskId === taskId)?.history);
  // The inspection at the fifth address got another time.
  const again = ['accepted', 'inspection-scheduled', ...once.slice(1)];
  expect(histories).toEqual(sent.map((_, index) => (index === MISSED - 1 ? again : once)));

  await desk.goto(`${world.url}/console/scalepoint/${invoiced[0]?.id}`);
  await desk.getByRole('heading', { name: 'Fakturaer' }).scrollIntoViewIfNeeded();
  await desk.locator('.chip').getByText('Bogført', { exact: true }).waitFor();
  await desk.goto(`${world.url}/console/key-figures`);
  await desk.getByText('40 besvaret').waitFor();
  await desk.getByText('4.000,00 kr.').waitFor();
  const nothing = { new: 0, overdue: 0, dueSoon: 0, needsAttention: 0, possibleDoubles: 0, failedDeliveries: 0 };
  expect(await world.call('anna', 'GET', '/v1/tasks/counts')).toEqual(nothing);
  const { items: cases } = await world.call<{ items: object[] }>('anna', 'GET', '/v1/cases?limit=200');
  expect(cases).toHaveLength(TASKS);
}, 400_000);

it('the user guide can be walked from activation to a posted invoice', () => walkUserGuide(world), 120_000);
