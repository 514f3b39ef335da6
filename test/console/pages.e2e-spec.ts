import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { consoleTasks } from './console-tasks.js';
import { until } from '../until.js';
import { consoleWorld, kroner, isTooWide } from './console-world.js';

const world = await consoleWorld();
const xml = readFileSync(new URL('../examples/service-tasks.xml', import.meta.url), 'utf8');
const { deliver, aTask, anInvoice, nextNumber } = consoleTasks(world);

describe('signing in', () => {
  it('names the users of the demo, and no others', async () => {
    const ask = async (path: string, body?: object) => {
      const answer = await fetch(`${world.url}/console-session${path}`, {
        ...(body && {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      });
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
    };
    expect((await ask('/config')).body).toMatchObject({ oidc: null, demoUsers: [{ user: 'anna' }, {}, {}] });
    expect(await ask('', { user: 'anna' })).toMatchObject({ status: 200, body: { token: expect.any(String) } });
    expect((await ask('', { user: 'root' })).status).toBe(404);
    expect((await ask('', {})).status).toBe(400);
  });
});

describe('the scripts of the console', () => {
  it('are sent compressed to browsers that can read that', async () => {
    const html = await (await fetch(`${world.url}/console/`)).text();
    const script = /src="(\/console\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const encodingFor = async (accepted: string) => {
      const answer = await fetch(world.url + script, { headers: { 'accept-encoding': accepted } });
      expect(answer.status).toBe(200);
      return [answer.headers.get('content-encoding'), answer.headers.get('vary')];
    };
    expect(await encodingFor('gzip, deflate, br')).toEqual(['br', expect.stringMatching(/accept-encoding/i)]);
    expect((await encodingFor('gzip'))[0]).toBe('gzip');
    expect((await encodingFor('identity'))[0]).toBeNull();
  });
});

describe('the overview', () => {
  it('lets its search box follow the Back and the Forward button', async () => {
    const { referenceNumber } = await aTask();
    const page = await world.open('/scalepoint');
    const box = page.locator('input[type="search"]').first();
    const task = page.getByRole('link', { name: referenceNumber, exact: true });
    await task.waitFor();
    await box.fill('ingen sådan sag');
    await box.press('Enter');
    await task.waitFor({ state: 'detached' });
    await page.goBack();
    await task.waitFor();
    expect(await box.inputValue()).toBe('');
    await page.goForward();
    await task.waitFor({ state: 'detached' });
    expect(await box.inputValue()).toBe('ingen sådan sag');
  }, 60_000);

  it('shows a task as it comes, without asking again and again', async () => {
    const page = await world.open('/scalepoint');
    await page.getByTitle('Opdateres løbende').waitFor({ state: 'attached' });
    const { referenceNumber } = await aTask();
    await page.getByRole('link', { name: referenceNumber, exact: true }).waitFor();
    expect(await world.violations(page)).toEqual([]);
  }, 60_000);
});

describe('a task', () => {
  it('shows what another insurer sent and what was left out, and a person decides', async () => {
    const { id, of } = await aTask();
    const { payload } = of({}) as unknown as { payload: { insuranceCompany: object; policyholder: object } };
    const cvr = { policyholder: { ...payload.policyholder, cvr: '123456789' } };
    await deliver(of({ kind: 'update', revision: 8, ...cvr }));
    const insuranceCompany = { alias: 'havblik' };
    await deliver({
      ...(of({ kind: 'cancel', revision: 9, insuranceCompany }) as object),
      securityToken: '3d1c9a84-52b7-4f0e-8a61-7e0b6c2d4f21',
    });
    const page = await world.open(`/scalepoint/${id}`);
    await page.getByText('Felter, der ikke kunne bruges').waitFor();
    await page.getByText(/policyholder\.cvr: Skal være et CVR-nummer/).waitFor();
    await page.getByText('Sendt af et andet selskab', { exact: true }).waitFor();
    expect(await world.violations(page)).toEqual([]);
    await page.getByText(/Havblik Forsikring · Annullering/).waitFor();
    await page.getByRole('button', { name: 'Anvend' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Anvend' }).click();
    await page.getByText('Anvendt', { exact: true }).waitFor();
    await page.getByText('Annulleret').first().waitFor();
  }, 60_000);

  it('has its case, which is edited, and what the insurer says otherwise is settled', async () => {
    const { id, of } = await aTask();
    const page = await world.open(`/scalepoint/${id}`);
    await page.getByRole('button', { name: 'Redigér sag' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Beskrivelse').fill('Utæt rør, æøå');
    await dialog.getByRole('combobox', { name: 'Afdeling' }).click();
    await page.getByTitle('Kolding').click();
    await page.locator('.ant-select-dropdown:visible').waitFor({ state: 'hidden' });
    expect(await world.violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Gem' }).click();
    await page.getByText('Utæt rør, æøå').waitFor();
    await page.getByText('Kolding').first().waitFor();
    const { payload } = of({}) as unknown as { payload: { case: object } };
    await deliver(of({ kind: 'update', revision: 9, case: { ...payload.case, damageDescription: 'Loftet er nede' } }));
    await page.getByText('Selskabets oplysninger afviger fra sagen').waitFor();
    await page.getByText('Loftet er nede').first().waitFor();
    await page.getByRole('button', { name: 'Behold sagens værdi' }).click();
    await page.getByText('Selskabets oplysninger afviger fra sagen').waitFor({ state: 'detached' });
    await page.getByText('Utæt rør, æøå').waitFor();
  }, 60_000);

  it('takes files in and gives them back, and shows attachments that are not here', async () => {
    const { id } = await aTask();
    const page = await world.open(`/scalepoint/${id}`);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Tilføj fil (intern)' }).click(),
    ]);
    await chooser.setFiles({ name: 'før æøå.txt', mimeType: 'text/plain', buffer: Buffer.from('vand') });
    const file = page.getByRole('button', { name: 'før æøå.txt' });
    await file.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    expect(readFileSync((await download.path()) ?? '', 'utf8')).toBe('vand');
    await page.getByText('Venter', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Hent manglende bilag' }).waitFor();
  }, 60_000);

  it('has deadlines that are postponed, and its case at Scalepoint is typed in when it came without', async () => {
    const form = new URLSearchParams({
      securityToken: '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10',
      xmlString: xml,
    });
    await fetch(`${world.url}/scalepoint/v1/demo/tasks`, { method: 'POST', body: form });
    let id: string | undefined;
    while (!id) {
      const [row] = await world.database.sql(
        `select id from case_intake.task where content ->> 'scalepointCaseId' is null and case_id is not null limit 1`,
      );
      id = row?.['id'] as string | undefined;
    }
    const page = await world.open(`/scalepoint/${id}`);
    await page.getByRole('button', { name: 'Udsæt' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Ny frist').fill('20-12-2030 10:00');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Begrundelse').fill('Kunden er bortrejst');
    await dialog.getByRole('button', { name: 'Udsæt' }).click();
    await page.getByText('20-12-2030 10:00').first().waitFor();
    await page.getByText('Kunden er bortrejst').waitFor();
    await page.getByText('Angiv sags-id fra Scalepoint').first().waitFor();
    await page.getByRole('button', { name: 'Redigér', exact: true }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(randomUUID());
    await page.getByRole('dialog').getByRole('button', { name: 'Gem', exact: true }).click();
    await page.getByText('Sags-id fra Scalepoint angivet').waitFor();
  }, 60_000);
});

describe('offers', () => {
  it('go from a draft to an approval, and their money from an invoice to a credit note', async () => {
    const { id, caseId } = await aTask({ approvedAmount: '1000.00' });
    const serial = nextNumber();
    const page = await world.open(`/scalepoint/${id}`);
    await page.getByRole('button', { name: 'Nyt tilbud' }).click();
    const editor = page.getByRole('dialog');
    await editor.getByLabel('Tilbudsnummer').fill(`T-${serial}`);
    await editor.getByLabel('Tekst', { exact: true }).fill('Nyt gulv, æøå');
    await editor.getByLabel('Antal').fill('2,5');
    await editor.getByLabel('Pris uden moms').fill('1.600,00');
    expect(await world.violations(page)).toEqual([]);
    await editor.getByRole('button', { name: 'Gem' }).click();
    const row = (number: string) => page.getByRole('row', { name: new RegExp(number) });
    await row(`T-${serial}`).getByText('5.000,00 kr.').waitFor();
    await row(`T-${serial}`).getByRole('button', { name: 'Send' }).click();
    await row(`T-${serial}`).getByText('Sendt til selskabet').waitFor();
    await row(`T-${serial}`).getByRole('button', { name: 'Registrér svar' }).click();
    const answer = page.getByRole('dialog');
    await answer.getByRole('combobox', { name: 'Svar' }).click();
    await page.getByTitle('Delvist godkendt').click();
    await answer.getByLabel('Godkendt beløb med moms').fill('4.000,00');
    await answer.getByLabel('Hvem svarede').fill('Taksator Holm');
    await answer.getByRole('button', { name: 'Gem' }).click();
    await row(`T-${serial}`).getByText('Delvist godkendt').waitFor();
    await page.getByText('5.000,00 kr.', { exact: true }).first().waitFor();

    const invoiceId = await anInvoice(caseId, `G-${serial}`, {
      lines: [{ text: 'Gulv', quantity: '1', unit: 'stk', unitPrice: kroner('3200.00'), vatCategory: 'S' }],
    });
    await row(`G-${serial}`).getByRole('button', { name: 'Bogfør' }).click();
    await row(`G-${serial}`).first().getByText('Bogført', { exact: true }).waitFor();
    await page.getByRole('img', { name: /Bogført.*4.000,00 kr..*1.000,00 kr./ }).waitFor();
    await page.getByRole('button', { name: 'Udkast til faktura til forsikringstager' }).click();
    const draft = page.getByRole('dialog');
    await draft.getByText(/Selvrisiko, skade/).waitFor();
    await draft.getByText('2.500,00 kr.').first().waitFor();
    expect(await world.violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await anInvoice(caseId, `K-${serial}`, {
      kind: 'creditNote',
      creditsInvoiceId: invoiceId,
      lines: [{ text: 'Gulv', quantity: '1', unit: 'stk', unitPrice: kroner('3200.00'), vatCategory: 'S' }],
    });
    await row(`K-${serial}`).getByRole('button', { name: 'Bogfør' }).click();
    await row(`K-${serial}`).first().getByText('Bogført', { exact: true }).waitFor();
    await page.getByText('-2.500,00 kr.').first().waitFor();
  }, 60_000);
});

const PAGES = [
  '/get-started',
  '/case-settings',
  '/scalepoint-settings',
  '/scalepoint-settings?tab=tokens',
  '/scalepoint-settings?tab=insurers',
  '/scalepoint-settings?tab=texts',
  '/scalepoint-settings?tab=connections',
  '/scalepoint',
  '/scalepoint?tab=inbox',
  '/users',
  '/integrations',
  '/integrations?tab=webhooks',
  '/integrations?tab=dead-letters',
  '/integrations?tab=audit',
];

describe('every page', () => {
  it('is usable on a phone in English, and on a desk in dark mode, without a finding of axe', async () => {
    const { id } = await aTask();
    const page = await world.open('/users');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor();
    const found: Record<string, unknown> = {};
    const show = async (path: string, width: number, colorScheme: 'light' | 'dark') => {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${world.url}/console${path}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await until(async () => (await page.evaluate('document.documentElement.style.colorScheme')) === colorScheme);
    };
    // All pages have the same two palettes, so that every other page has the other one.
    for (const [index, path] of [...PAGES, `/scalepoint/${id}`].entries()) {
      await show(path, 390, index % 2 === 0 ? 'light' : 'dark');
      if (await isTooWide(page)) found[path] = 'too wide';
      if (index % 2 === 1) await page.setViewportSize({ width: 1280, height: 844 });
      const violations = await world.violations(page);
      if (violations.length > 0) found[path] = violations;
    }
    expect(found).toEqual({});
  }, 240_000);

  it('is reached by the keyboard alone, and shows in forced colours where one is', async () => {
    const { referenceNumber } = await aTask();
    const page = await world.open('/case-settings');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.locator('.ant-menu-item-selected').waitFor();
    const outline = `getComputedStyle(document.querySelector('.ant-menu-item-selected')).outlineStyle`;
    expect(await page.evaluate(outline)).toBe('solid');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    const menu = page.getByRole('menuitem', { name: 'Scalepoint-opgaver' });
    await menu.focus();
    await page.keyboard.press('Enter');
    const task = page.getByRole('link', { name: referenceNumber, exact: true });
    await task.waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Scalepoint-opgaver');
    await task.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: referenceNumber }).waitFor();
    const accept = page.getByRole('button', { name: 'Acceptér' });
    await accept.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Accepteret', { exact: true }).first().waitFor();
  }, 60_000);
});
