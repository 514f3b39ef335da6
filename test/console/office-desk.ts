import type { Locator, Page } from 'playwright-core';
import { danishDay } from '#shared-kernel';
import { until } from '../until.js';
import type { ConsoleWorld } from './console-world.js';
import { ASSIGNED, countIn, DAY_MS, type DayTask, inBatches, TASKS } from './forty-tasks.js';

const BY_KEYS = 3;
const VISITS_A_DAY = 10;
const FIRST_HOUR = 7;

const held = (page: Page) => page.getByRole('region', { name: 'Venter på at blive sendt' });
const rows = (page: Page) => page.locator('tbody tr[data-row-key]');

/** The tasks without a manager are given to Anna in the list, all at once. */
export async function assignTheRest(world: ConsoleWorld, page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Sagsansvarlig' }).click();
  await page.getByTitle('Ikke tildelt').last().click();
  await until(async () => (await rows(page).count()) === ASSIGNED.none);
  await page.getByRole('checkbox', { name: 'Markér alle' }).check();
  expect(await world.violations(page)).toEqual([]);
  await page.getByRole('button', { name: `Tildel (${ASSIGNED.none})` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Sagsansvarlig' }).click();
  await page.getByTitle('Anna Åkjær').last().click();
  await dialog.getByRole('button', { name: 'Tildel' }).click();
  await until(async () => (await rows(page).count()) === 0);
}

/** Some by their keys, one after the other, and the others by a button. */
export async function acceptAll(world: ConsoleWorld, page: Page): Promise<void> {
  await page.goto(`${world.url}/console/scalepoint?sort=newest&status=case-opened`);
  await rows(page).first().waitFor();
  await page.keyboard.press('j');
  const pane = page.getByRole('complementary', { name: 'Opgave' });
  for (let done = 0; done < BY_KEYS; done += 1) {
    const chosen = page.locator('tbody tr[aria-current=true]');
    const id = await chosen.getAttribute('data-row-key');
    await pane.locator(`a[href$="${id}"]`).waitFor();
    await page.keyboard.press('a');
    await page.locator(`tbody tr[aria-current=true]:not([data-row-key="${id}"])`).waitFor();
    await held(page).getByRole('button', { name: 'Send nu' }).click();
    await until(async () => (await countIn(world, 'accepted')) > done);
    await page.locator(`tbody tr[data-row-key="${id}"]`).waitFor({ state: 'detached' });
  }
  await page.getByRole('checkbox', { name: 'Markér alle' }).check();
  await page.getByRole('button', { name: `Acceptér (${TASKS - BY_KEYS})` }).click();
  await held(page).getByRole('button', { name: 'Send nu' }).click();
}

/** One inspection is booked on the page of its task, the others by the planning of the ERP: no two at a time. */
export async function bookVisits(world: ConsoleWorld, page: Page, tasks: readonly DayTask[], now: Date): Promise<void> {
  const [first, ...others] = tasks;
  await page.goto(`${world.url}/console/scalepoint/${first?.id}`);
  await page.getByRole('button', { name: 'Book besøg' }).click();
  const dialog = page.getByRole('dialog');
  const at = dialog.getByLabel('Tidspunkt');
  await at.fill(`${danishDay(now).split('-').toReversed().join('-')} 07:00`);
  await at.press('Enter');
  await dialog.getByRole('combobox', { name: 'Medarbejder' }).click();
  await page.getByTitle('Anna Åkjær').last().click();
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await page.locator('.visit-list').getByText('Aftalt', { exact: true }).waitFor();
  const booked = new Map([['anna', 1]]);
  const visits = others.map(({ id: taskId, caseManagerId: employeeId }) => {
    const before = booked.get(employeeId ?? '') ?? 0;
    booked.set(employeeId ?? '', before + 1);
    const onDay = danishDay(new Date(now.getTime() + Math.floor(before / VISITS_A_DAY) * DAY_MS));
    const hour = String(FIRST_HOUR + (before % VISITS_A_DAY)).padStart(2, '0');
    return { taskId, kind: 'inspection', employeeId, startsAt: `${onDay}T${hour}:00:00`, minutes: 60 };
  });
  await inBatches(visits, (visit) =>
    world.call('anna', 'POST', '/v1/visits', { ...visit, startsAt: inDenmark(visit.startsAt) }),
  );
}

/** The instant at which a Danish clock shows this time. */
function inDenmark(local: string): string {
  const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });
  const offset = zone.formatToParts(new Date(`${local}Z`)).find(({ type }) => type === 'timeZoneName')?.value;
  return local + (offset ?? '').replace('GMT', '');
}

/** In the calendar of the day, Bo's last visit is dragged to Anna's column, where it overlaps. */
export async function moveOne(world: ConsoleWorld, page: Page, day: string): Promise<void> {
  await page.goto(`${world.url}/console/calendar?view=day&day=${day}`);
  const visit = page.getByRole('button', { name: /16:00.*Bo Ørsted/ });
  await visit.waitFor();
  const [from, lane] = [await centre(visit), await centre(page.locator('[data-employee=anna]'))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(lane.x, from.y, { steps: 3 });
  await page.mouse.up();
  await visit.waitFor({ state: 'detached' });
  await until(async () => (await page.getByRole('button', { name: /16:00.*Anna Åkjær.*Overlapper 1/ }).count()) === 2);
}

async function centre(of: Locator): Promise<{ x: number; y: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error('It is not shown');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
