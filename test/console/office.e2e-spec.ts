import type { Page } from 'playwright-core';
import { consoleTasks } from './console-tasks.js';
import { consoleWorld } from './console-world.js';
import { until } from '../until.js';

const world = await consoleWorld();
const { aTask } = consoleTasks(world);

/** A further tab of the same browser. */
async function tabBeside(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage();
  tab.setDefaultTimeout(15_000);
  await tab.goto(`${world.url}/console${path}`);
  return tab;
}

const statusOf = async (id: string) => (await world.call<{ status: string }>('anna', 'GET', `/v1/tasks/${id}`)).status;
const held = (page: Page) => page.getByRole('region', { name: 'Venter på at blive sendt' });

describe('nothing hangs', () => {
  it('eight tabs share one event stream, and another takes over when the first closes', async () => {
    const first = await world.open('/scalepoint');
    // Its stream, which the reload below ends, is not counted.
    await first.getByTitle('Opdateres løbende').waitFor({ state: 'attached' });
    let streams = 0;
    first.context().on('request', (request) => (streams += Number(request.url().endsWith('/v1/events/stream'))));
    await first.reload();
    await first.getByTitle('Opdateres løbende').waitFor({ state: 'attached' });
    const tabs: Page[] = [];
    for (let number = 2; number <= 8; number++) tabs.push(await tabBeside(first, '/scalepoint'));
    for (const tab of tabs) await tab.getByTitle('Opdateres løbende').waitFor({ state: 'attached' });
    const { referenceNumber } = await aTask();
    for (const tab of [first, ...tabs]) await tab.getByRole('link', { name: referenceNumber, exact: true }).waitFor();
    expect(streams).toBe(1);
    await first.close();
    const { referenceNumber: later } = await aTask();
    for (const tab of tabs) await tab.getByRole('link', { name: later, exact: true }).waitFor();
    expect(streams).toBe(2);
  }, 120_000);

  it('a server that does not answer turns the dot yellow and then red, and a banner says what waits', async () => {
    const { id } = await aTask();
    const page = await world.open(`/scalepoint/${id}`);
    await page.getByRole('button', { name: 'Acceptér' }).waitFor();
    await page.context().setOffline(true);
    await page.getByTitle('Serveren svarer langsomt').waitFor({ state: 'attached', timeout: 5_000 });
    await page.getByTitle('Ingen forbindelse til serveren').waitFor({ state: 'attached', timeout: 15_000 });
    await page.getByRole('status').getByText('Ingen forbindelse til serveren').waitFor();
    await page.getByRole('textbox', { name: 'Besked' }).fill('Skrevet uden net');
    await page.getByRole('button', { name: 'Gem intern note' }).click();
    await page.getByText('1 ændringer venter på forbindelsen.').waitFor();
    await page.context().setOffline(false);
    await page.getByTitle('Opdateres løbende').waitFor({ state: 'attached' });
    expect(await world.violations(page)).toEqual([]);
  }, 90_000);

  it('a page whose script is gone says so instead of being white, and a new release is announced', async () => {
    const page = await world.open('/scalepoint');
    await page.route('**/console/assets/users-*.js', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: 'Brugere' }).click();
    await page.getByText('Siden kunne ikke vises').waitFor();
    await page.unroute('**/console/assets/users-*.js');
    await page.getByRole('button', { name: 'Indlæs igen' }).click();
    await page.getByLabel('Scalepoint-brugernavn: Anna Åkjær').waitFor();
    await page.route('**/console/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<script src="/console/assets/index-NEWER.js"></script>' }),
    );
    await page.getByText('Der er en ny version').waitFor();
  }, 60_000);

  it('drafts, filters and the language survive a reload, and a new tab needs no sign-in', async () => {
    const { id, referenceNumber } = await aTask();
    const page = await world.open(`/scalepoint?q=${referenceNumber}`);
    await page.getByRole('link', { name: referenceNumber, exact: true }).click();
    await page.getByRole('textbox', { name: 'Besked' }).fill('Halvt skrevet æøå');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor();
    expect(await page.getByLabel('Message', { exact: true }).inputValue()).toBe('Halvt skrevet æøå');
    await page.getByRole('link', { name: '← Back' }).click();
    await page.getByRole('link', { name: referenceNumber, exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe(referenceNumber);
    const pasted = await tabBeside(page, `/scalepoint/${id}`);
    await pasted.getByRole('heading', { name: referenceNumber }).waitFor();
  }, 60_000);
});

describe('nothing is told to an insurer by accident', () => {
  it('a move can be undone before it is sent, and is not lost when the page closes', async () => {
    const { id } = await aTask();
    const page = await world.open(`/scalepoint/${id}`);
    await page.getByRole('button', { name: 'Acceptér' }).click();
    await held(page).getByRole('button', { name: 'Fortryd' }).click();
    await held(page).getByText('Acceptér').waitFor({ state: 'detached' });
    expect(await statusOf(id)).toBe('case-opened');
    await page.getByRole('button', { name: 'Acceptér' }).dblclick();
    expect(await held(page).getByRole('alert').count()).toBe(1);
    expect(await world.violations(page)).toEqual([]);
    await page.goto('about:blank');
    await until(async () => (await statusOf(id)) === 'accepted');
  }, 60_000);
});

describe('attention is honest', () => {
  it('what Scalepoint refused is counted, listed, in the title of the tab, sent again and handled', async () => {
    const { id, referenceNumber } = await aTask();
    for (const route of ['task-feedback', 'task-status'] as const) {
      world.simulator.faults.add({ route, kind: 'validation-errors', times: 1, errors: ['Sagen er spærret'] });
    }
    await world.call('anna', 'POST', `/v1/tasks/${id}/acceptance`);
    const page = await world.open('/scalepoint');
    const counter = page.getByRole('button', { name: /^Kræver opmærksomhed 1/ });
    await counter.click();
    await page.getByRole('button', { name: /^Kræver opmærksomhed 1/, pressed: true }).waitFor();
    await until(async () => /^\(\d+\) /.test(await page.title()));
    await until(async () => (await page.locator('tbody tr[data-row-key]').count()) === 1);
    await page.getByRole('link', { name: referenceNumber, exact: true }).click();
    await page.getByRole('button', { name: 'Send igen', exact: true }).click();
    await page.getByRole('main').getByText('Kræver opmærksomhed').waitFor({ state: 'detached' });
    expect(await page.title()).toBe(`${referenceNumber} – Scalepoint`);
  }, 60_000);
});

describe('the morning’s tasks', () => {
  it('are worked off by keys, and the next one opens', async () => {
    const tasks = [await aTask(), await aTask(), await aTask()];
    const page = await world.open('/scalepoint?sort=newest&status=case-opened');
    const pane = page.getByRole('complementary', { name: 'Opgave' });
    await page.getByRole('link', { name: tasks[2]?.referenceNumber ?? '', exact: true }).waitFor();
    await page.keyboard.press('j');
    await pane.getByText(tasks[2]?.referenceNumber ?? '').waitFor();
    await pane.getByText('12 34 56 78').or(pane.getByRole('link').nth(1)).first().waitFor();
    expect(await world.violations(page)).toEqual([]);
    await page.keyboard.press('a');
    await pane.getByText(tasks[1]?.referenceNumber ?? '').waitFor();
    await page.keyboard.press('x');
    await page.getByRole('dialog').getByLabel('Begrundelse').fill('Uden for vores område');
    await page.getByRole('dialog').getByRole('button', { name: 'Afvis' }).click();
    await pane.getByText(tasks[0]?.referenceNumber ?? '').waitFor();
    // Keys do nothing while a dialog is open, and this one closes once its answer has arrived.
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('b');
    await page.getByRole('dialog').getByRole('button', { name: 'Aftal besigtigelse' }).click();
    await until(async () => (await statusOf(tasks[0]?.id ?? '')) === 'inspection-scheduled');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Næste opgave').waitFor();
    await page.keyboard.press('Escape');
    await until(async () => (await statusOf(tasks[2]?.id ?? '')) === 'accepted');
    expect(await statusOf(tasks[1]?.id ?? '')).toBe('rejected');
  }, 90_000);
});

describe('the list of tasks', () => {
  it('shows who, where, what and whose, is sorted by a column and assigns from the row', async () => {
    const { referenceNumber, caseId } = await aTask();
    const page = await world.open(`/scalepoint?q=${referenceNumber}`);
    const row = page.getByRole('row', { name: new RegExp(referenceNumber) });
    await row.getByText('Åse Ørskov Bækgård').waitFor();
    await row.getByText('Skjult rørskade · Utæt rør under gulv i bryggers.').waitFor();
    await row.getByRole('button', { name: `Tildel ${referenceNumber}` }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Sagsansvarlig' }).click();
    await page.getByTitle('Bo Ørsted').last().click();
    await dialog.getByRole('button', { name: 'Tildel' }).click();
    await row.getByText('Bo Ørsted').waitFor();
    expect((await world.call<{ caseManagerId: string }>('anna', 'GET', `/v1/cases/${caseId}`)).caseManagerId).toBe(
      'bo',
    );
    await page.getByRole('columnheader', { name: 'Opgave' }).click();
    await page.waitForURL(/sort=name/);
    await page.locator('th[aria-sort=ascending]').getByText('Opgave').waitFor();
    expect(await world.violations(page)).toEqual([]);
  }, 60_000);

  it('keeps filters as a view of the user, chosen columns, and exports what it shows', async () => {
    const { referenceNumber } = await aTask();
    const page = await world.open('/scalepoint?sort=newest&status=case-opened');
    await page.getByRole('link', { name: referenceNumber, exact: true }).waitFor();
    await page.getByRole('button', { name: 'Gemte visninger' }).click();
    await page.getByLabel('Gem filtre og sortering som').fill('Nye æøå');
    await page.getByRole('button', { name: 'Gem visning', exact: true }).click();
    await page.getByRole('link', { name: 'Nye æøå' }).waitFor();
    expect(await world.violations(page)).toEqual([]);
    const other = await world.open('/scalepoint');
    await other.getByRole('button', { name: 'Gemte visninger' }).click();
    await other.getByRole('link', { name: 'Nye æøå' }).click();
    await other.waitForURL(/status=case-opened/);
    await other.getByRole('button', { name: 'Slet visningen Nye æøå' }).click();
    await other.getByRole('link', { name: 'Nye æøå' }).waitFor({ state: 'detached' });
    await other.keyboard.press('Escape');
    await other.getByRole('button', { name: 'Kolonner' }).click();
    await other.getByRole('checkbox', { name: 'Sagsansvarlig' }).uncheck();
    await other.getByRole('columnheader', { name: 'Sagsansvarlig' }).waitFor({ state: 'detached' });
    await other.reload();
    await other.getByRole('columnheader', { name: 'Nummer' }).waitFor();
    expect(await other.getByRole('columnheader', { name: 'Sagsansvarlig' }).count()).toBe(0);
    await other.getByRole('button', { name: 'Eksportér' }).click();
    const [file] = await Promise.all([
      other.waitForEvent('download'),
      other.getByRole('menuitem', { name: 'Opgaver i listen (CSV)' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('opgaver.csv');
  }, 90_000);

  it('begins with key figures, as charts and as tables', async () => {
    await aTask();
    const page = await world.open('/key-figures');
    const chart = page.getByRole('region', { name: 'Modtagne opgaver pr. dag og selskab' });
    await chart.getByRole('img', { name: /Modtagne opgaver/ }).waitFor();
    await chart.getByRole('button', { name: /Vis som tabel/ }).click();
    await chart.getByRole('columnheader', { name: 'Nordlys Forsikring' }).waitFor();
    expect(await world.violations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Afventer svar →' }).click();
    await page.waitForURL(
      /status=received%2Cneeds-attention%2Ccase-opened|status=received,needs-attention,case-opened/,
    );
    await page.getByRole('button', { name: /^Afventer svar/, pressed: true }).waitFor();
  }, 60_000);
});
