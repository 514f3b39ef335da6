import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { consoleTasks } from './console-tasks.js';
import { until, untilFound } from '../until.js';
import { consoleWorld, kroner, isTooWide, showWhole } from './console-world.js';

const world = await consoleWorld();
const xml = readFileSync(new URL('../examples/service-tasks.xml', import.meta.url), 'utf8');
const { deliver, aTask, anInvoice, nextNumber } = consoleTasks(world);
/** The smallest picture. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

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
    const script = /href="(\/console\/assets\/first-[^"]+\.js)"/.exec(html)?.[1] ?? '';
    const encodingFor = async (accepted: string) => {
      const answer = await fetch(world.url + script, { headers: { 'accept-encoding': accepted } });
      expect(answer.status).toBe(200);
      return [answer.headers.get('content-encoding'), answer.headers.get('vary')];
    };
    expect(await encodingFor('gzip, deflate, br')).toEqual(['br', expect.stringMatching(/accept-encoding/i)]);
    expect((await encodingFor('gzip'))[0]).toBe('gzip');
    expect((await encodingFor('identity'))[0]).toBeNull();
  });

  it('can be installed: the manifest, its icons and the service worker are there, and are asked for anew', async () => {
    const ask = (path: string) => fetch(`${world.url}${path}`);
    const manifest = await ask('/console/manifest.webmanifest');
    expect(manifest.headers.get('content-type')).toContain('application/manifest+json');
    const { icons } = (await manifest.json()) as { icons: readonly { src: string; type: string }[] };
    for (const { src, type } of icons) expect((await ask(src)).headers.get('content-type')).toBe(type);
    const worker = await ask('/console/sw.js');
    expect(worker.headers.get('content-type')).toContain('javascript');
    expect(worker.headers.get('cache-control')).toBe('no-cache');
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
    await showWhole(page);
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
    const file = page.getByRole('button', { name: 'før æøå.txt', exact: true });
    await file.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    expect(readFileSync((await download.path()) ?? '', 'utf8')).toBe('vand');
    await page.getByText('Venter', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Hent manglende bilag' }).waitFor();
  }, 60_000);

  it('has deadlines that are postponed, and its case at Scalepoint is typed in when it came without', async () => {
    const form = new URLSearchParams({
      securityToken: '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10',
      xmlString: xml.replace('customerNoteToClaim=""', 'customerNoteToClaim="Kunden ønsker sms"'),
    });
    await fetch(`${world.url}/scalepoint/v1/demo/tasks`, { method: 'POST', body: form });
    const { id } = await untilFound(async () => {
      const [row] = await world.database.sql(
        `select id from case_intake.task where content ->> 'scalepointCaseId' is null and case_id is not null limit 1`,
      );
      return row as { id: string } | undefined;
    });
    const page = await world.open(`/scalepoint/${id}`);
    await page.getByText('Note til kunden: Kunden ønsker sms').waitFor();
    await page.getByRole('heading', { name: 'Bestilt arbejde' }).waitFor();
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
    await showWhole(page);
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
    const [pdf] = await Promise.all([
      page.waitForEvent('filechooser'),
      row(`T-${serial}`).getByRole('button', { name: 'Vedhæft PDF' }).click(),
    ]);
    await pdf.setFiles({ name: 'tilbud.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n%%EOF') });
    await row(`T-${serial}`).getByRole('button', { name: 'Udskift PDF' }).waitFor();
    await row(`T-${serial}`).getByRole('button', { name: 'PDF', exact: true }).waitFor();
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
    const [draftFile] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'E-faktura til forsikringstager (udkast)' }).click(),
    ]);
    expect(draftFile.suggestedFilename()).toBe(`egenbetaling-G-${serial}.xml`);
    await row(`G-${serial}`).first().getByRole('button').first().click();
    await page.getByRole('definition').filter({ hasText: '24-11-2026' }).waitFor();
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

describe('the task page', () => {
  /** Of every page and of the list: the session, what the filters offer, and what the events of other tests change. */
  const shell =
    /\/v1\/(?:me|me\/saved-views|me\/notices(?:\/counts)?|navigation|events\/stream|tasks|tasks\/counts|connections|directory\/employees|report-templates)$/;

  it('opens with four requests at most and has all that the insurer said', async () => {
    const { id, referenceNumber } = await aTask();
    const page = await world.open(`/scalepoint?q=${referenceNumber}`);
    await page.getByTitle('Opdateres løbende').waitFor({ state: 'attached' });
    const link = page.getByRole('link', { name: referenceNumber, exact: true });
    await link.waitFor();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/v1/') && !shell.test(pathname)) asked.add(pathname.replace(id, '{id}'));
    });
    await link.click();
    await page.getByText('Opgave modtaget').waitFor();
    await page.getByText('Ingen filer endnu').waitFor();
    // Visits, invoices and what else is in view are asked for together; what comes into view later is not.
    const later = ['/v1/reports'].filter((path) => asked.has(path));
    expect([...asked].toSorted()).toEqual(['/v1/batch', ...later, '/v1/tasks/{id}']);
    for (const text of [
      'Åse Ørskov Bækgård',
      'Reparation',
      'Dækket efter besigtigelse',
      'Nøgle hos nabo i nr. 9.',
      '4405.09228 (Hus)',
      'opkræves af os',
      'Søndre Æblevej 12B, 2. tv., 0800 Høje Taastrup',
      'Jørgen Ø. Aagaard',
    ]) {
      await page.getByText(text).first().waitFor();
    }
    const targets = await page
      .locator('a[href^="tel:"], a[href^="mailto:"]')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    expect(targets).toEqual(
      expect.arrayContaining(['tel:+4521436587', 'tel:+4512345678', 'tel:+4512345679', 'mailto:aase@example.dk']),
    );
    expect(await page.getByRole('link', { name: 'Rute' }).getAttribute('href')).toContain('Strandstien%207');
    expect(await page.locator('[data-state=now]').filter({ hasText: 'Svar' }).getAttribute('aria-current')).toBe(
      'step',
    );
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(
      expect.arrayContaining(['Skaden', 'Oplysninger', 'Sag', 'Filer', 'Samtale og forløb']),
    );
    expect(await world.violations(page)).toEqual([]);
    // At 200 and 400 % zoom of a 1280 px screen, and on a tablet.
    for (const width of [768, 640, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await isTooWide(page)).toBe(false);
    }
  }, 60_000);

  it('has notes, files and postings in one conversation, older ones on request', async () => {
    const { id, caseId } = await aTask();
    const number = `SA-${nextNumber()}`;
    const invoiceId = await anInvoice(caseId, number);
    await world.call('anna', 'POST', `/v1/invoices/${invoiceId}/posting`, {});
    await world.call('anna', 'POST', `/v1/tasks/${id}/messages`, { text: 'Ring først, æøå', send: false });
    const page = await world.open('/users');
    // A server without batches is asked for the task alone.
    await page.route(/\/v1\/batch\?/, (route) => route.fulfill({ status: 404 }));
    // The first two entries only, which come with the task.
    await page.route(new RegExp(`/v1/tasks/${id}\\?expand=`), async (route) => {
      const response = await route.fetch();
      const first = await route.fetch({ url: `${world.url}/v1/tasks/${id}/timeline?limit=2` });
      const [task, timeline] = [await response.json(), await first.json()] as [object, object];
      await route.fulfill({ response, json: { ...task, timeline } });
    });
    await page.goto(`${world.url}/console/scalepoint/${id}`);
    const talk = page.getByRole('region', { name: 'Samtale og forløb' });
    await talk.getByText('Ring først, æøå').waitFor();
    await talk.getByText(`Faktura ${number} bogført i Scalepoint`).waitFor();
    expect(await talk.getByText('Opgave modtaget').count()).toBe(0);
    const older = talk.getByRole('button', { name: 'Vis flere' });
    const received = talk.getByText('Opgave modtaget');
    await until(async () => {
      if ((await received.count()) > 0) return true;
      // An event that comes while older ones are loaded has the list load again without them.
      await older.click({ timeout: 1_000 }).catch(() => undefined);
      return false;
    });
  }, 60_000);

  it('shows photos large, with keys, and gives the focus back to the photo that was opened', async () => {
    const { id } = await aTask();
    const page = await world.open(`/scalepoint/${id}`);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Tilføj fotos' }).click(),
    ]);
    await chooser.setFiles(['a', 'b'].map((name) => ({ name: `${name}.png`, mimeType: 'image/png', buffer: PIXEL })));
    await page.getByRole('dialog').getByText('2 filer er valgt').waitFor();
    await page.getByRole('button', { name: 'Send også til selskabet' }).click();
    const newest = page.getByRole('button', { name: /^Vis [ab].png/ }).first();
    await page.getByRole('button', { name: 'Vis a.png' }).waitFor();
    await page.getByRole('button', { name: 'Vis b.png' }).waitFor();
    await newest.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Foto 1 af 2').waitFor();
    await page.keyboard.press('ArrowRight');
    await dialog.getByText('Foto 2 af 2').waitFor();
    await dialog.getByRole('img', { name: /png/ }).waitFor();
    expect(await world.violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await until(() => newest.evaluate((one) => one === one.ownerDocument.activeElement));
  }, 60_000);

  it('reopens a task that the insurer sent again, and erases its person when it has ended', async () => {
    const { id, of } = await aTask();
    await deliver(of({ kind: 'cancel', revision: 8 }));
    await deliver(of({ kind: 'new', revision: 9 }));
    const page = await world.open(`/scalepoint/${id}`);
    await showWhole(page);
    const reopen = page.getByRole('button', { name: 'Genåbn opgave' });
    await reopen.click();
    await page.getByRole('dialog').getByRole('button', { name: 'Genåbn opgave' }).click();
    await page.locator('.task-head .chip').getByText('Ny – afventer svar').waitFor();
    await reopen.waitFor({ state: 'detached' });
    // The button that opened the dialog is gone, so the heading has the focus.
    await until(() => page.evaluate<boolean>('document.activeElement.tagName === "H1"'));
    expect(await page.getByRole('button', { name: 'Slet personoplysninger' }).count()).toBe(0);
    await world.call('anna', 'POST', `/v1/tasks/${id}/rejection`, { reason: 'Uden for vores område' });
    await page.getByRole('button', { name: 'Slet personoplysninger' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(/^Slettes: \d+ poster/).waitFor();
    await dialog.getByLabel('Begrundelse').fill('Personen har bedt om det');
    await dialog.getByRole('button', { name: 'Slet personoplysninger' }).click();
    await page.getByText('Åse Ørskov Bækgård').waitFor({ state: 'detached' });
  }, 60_000);
});

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, serviceWorkers: 'allow' as const };
  /** Of one call of the client. */
  const ATTEMPTS = 5;
  const photograph = async (page: Page, ...names: string[]) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Foto', exact: true }).click(),
    ]);
    await chooser.setFiles(names.map((name) => ({ name, mimeType: 'image/png', buffer: PIXEL })));
    await page.getByRole('button', { name: 'Gem kun hos os' }).click();
  };
  const filesOf = async (id: string) =>
    (await world.call<{ items: { name: string }[] }>('anna', 'GET', `/v1/tasks/${id}/files`)).items
      .map(({ name }) => name)
      .toSorted();

  it('a task is a card, and its page has calling, driving, writing and photographing under the thumb', async () => {
    const { id, referenceNumber } = await aTask();
    const page = await world.open(`/scalepoint?q=${referenceNumber}`, undefined, { ...phone, serviceWorkers: 'block' });
    const card = page.getByRole('list', { name: 'Opgaver' }).getByRole('link');
    await card.getByText('Strandstien 7, 4581 Rørvig').waitFor();
    await card.click();
    const bar = page.getByRole('navigation', { name: 'Genveje til kunden' });
    await bar.getByRole('link', { name: 'Ring' }).waitFor();
    const targets = await bar.getByRole('link').evaluateAll((links) => links.map((one) => one.getAttribute('href')));
    expect(targets).toEqual(['tel:+4521436587', expect.stringContaining('Strandstien'), 'sms:+4521436587']);
    expect(await page.locator('input[capture=environment][multiple]').count()).toBe(1);
    const sizes = await page
      .locator('.task-page .ant-btn, .task-head a, .quick-actions > *:not(input)')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ height }) => Math.round(height)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await isTooWide(page)).toBe(false);
    expect(await world.violations(page)).toEqual([]);
    expect(new URL(page.url()).pathname).toContain(id);
  }, 60_000);

  it('photos taken without a network are kept, said to wait, and sent once when it is back', async () => {
    const { id } = await aTask();
    const page = await world.open(`/scalepoint/${id}`, undefined, phone);
    await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
    // The worker has the scripts of the page once it has controlled a load.
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.context().setOffline(true);
    await photograph(page, 'før.png', 'efter.png');
    await page.getByText('2 billeder venter på net').waitFor();
    expect(await world.violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.getByRole('dialog').getByText('2 filer eller rapporter er kun gemt på denne enhed').waitFor();
    await page.getByRole('button', { name: 'Bliv logget ind' }).click();
    await page.reload();
    await page.getByText('Ingen forbindelse til serveren').first().waitFor();
    const kept = await page.evaluate<string[]>(
      `caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((one) => one.keys()))))
         .then((found) => found.flat().map(({ url }) => new URL(url).pathname))`,
    );
    expect(kept.filter((path) => !/^\/console\/(?:assets\/[^/]+)?$/.test(path))).toEqual([]);
    // The answer to the first attempt is lost after the server has the photo, and the client's retries do not arrive.
    let attempts = 0;
    await page.context().route(/\/files$/, async (route) => {
      if (route.request().method() !== 'POST' || ++attempts > ATTEMPTS) return route.continue();
      if (attempts === 1) await route.fetch();
      return route.abort();
    });
    await page.context().setOffline(false);
    await until(async () => attempts >= ATTEMPTS);
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await page.getByText('2 billeder venter på net').waitFor({ state: 'detached' });
    await until(async () => (await filesOf(id)).length === 2);
    await page.getByRole('button', { name: 'Vis efter.png' }).waitFor();
    await page.getByRole('button', { name: 'Vis før.png' }).waitFor();
    expect([attempts >= ATTEMPTS + 2, await filesOf(id)]).toEqual([true, ['efter.png', 'før.png']]);
    await page.context().setOffline(true);
    await photograph(page, 'glemt.png');
    await page.getByText('1 billede venter på net').waitFor();
    await page.getByRole('button', { name: 'Log ud' }).click();
    await page.getByRole('button', { name: 'Log ud, og slet dem' }).click();
    await page.getByText('Ingen forbindelse til serveren').first().waitFor();
    const left = `new Promise((found) => {
      indexedDB.open('scalepoint-uploads').onsuccess = ({ target }) => {
        target.result.transaction('files').objectStore('files').count().onsuccess = (one) => found(one.target.result);
      };
    })`;
    expect(await page.evaluate(left)).toBe(0);
  }, 90_000);
});

/** No page is beside a tab of its own, because only another page has another heading. */
const LIGHT_ON_PHONE = [
  '/scalepoint-settings?tab=calendar',
  '/get-started',
  '/scalepoint-settings?tab=employees',
  '/case-settings',
  '/scalepoint-settings?tab=reports',
  '/notices?tab=settings',
  '/scalepoint-settings?tab=insurers',
  '/scalepoint?tab=inbox',
  '/scalepoint-settings?tab=connections',
  '/integrations?tab=webhooks',
  '/calendar',
  '/integrations?tab=audit',
];
const DARK_ON_DESK = [
  '/scalepoint-settings',
  '/key-figures',
  '/scalepoint-settings?tab=assignment',
  '/notices',
  '/scalepoint-settings?tab=messages',
  '/scalepoint',
  '/scalepoint-settings?tab=tokens',
  '/integrations',
  '/scalepoint-settings?tab=texts',
  '/integrations?tab=dead-letters',
  '/users',
];

describe('every page', () => {
  it('is usable on a phone in English, and on a desk in dark mode, without a finding of axe', async () => {
    const { id } = await aTask();
    const page = await world.open('/users');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).waitFor();
    const found: Record<string, unknown> = {};
    const resize = async (width: number) => {
      await page.setViewportSize({ width, height: 844 });
      // The parts of a page and their sizes follow its window with the next frame.
      const state = width < 992 ? 'attached' : 'detached';
      await page.locator('.shell-body.is-narrow').waitFor({ state });
    };
    /** Goes to a page as a link does: loading the console again would take longer than all that is looked at. */
    const show = async (path: string) => {
      await resize(390);
      await page.locator('h1').evaluate((left) => left.setAttribute('data-left', ''));
      await page.evaluate(
        `history.pushState(null, '', '/console${path}'); dispatchEvent(new PopStateEvent('popstate'))`,
      );
      await page.locator('h1:not([data-left])').waitFor();
      await until(async () => (await page.locator('.ant-skeleton, .ant-spin-spinning').count()) === 0);
    };
    const look = async (path: string, axeWidth: number) => {
      await show(path);
      const heights = await page
        .locator('main .ant-btn:not(.ant-btn-sm):visible')
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)));
      if (heights.some((height) => height < 44)) found[path] = 'too small for a finger';
      if (await isTooWide(page)) found[path] = 'too wide';
      // At 400 % zoom of a desk.
      await resize(320);
      if (await isTooWide(page)) found[path] = 'too wide at 400 %';
      await resize(axeWidth);
      const violations = await world.violations(page);
      if (violations.length > 0) found[path] = violations;
    };
    const useColours = async (colorScheme: 'light' | 'dark') => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await until(async () => (await page.evaluate('document.documentElement.style.colorScheme')) === colorScheme);
    };
    // All pages have the same two palettes, so that each is looked at in one of them.
    await useColours('light');
    for (const path of LIGHT_ON_PHONE) await look(path, 390);
    await useColours('dark');
    for (const path of [...DARK_ON_DESK, `/scalepoint/${id}`]) await look(path, 1280);
    expect(found).toEqual({});
  }, 240_000);

  it('is reached by the keyboard alone, and shows in forced colours where one is', async () => {
    const { referenceNumber } = await aTask();
    const page = await world.open('/case-settings');
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await page.locator('.menu a[aria-current]').waitFor();
    const outline = `getComputedStyle(document.querySelector('.menu a[aria-current]')).outlineStyle`;
    expect(await page.evaluate(outline)).toBe('solid');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    const menu = page.getByRole('navigation').getByRole('link', { name: 'Scalepoint-opgaver' });
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
