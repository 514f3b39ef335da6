import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { demoIssuer } from '#platform/identity';
import { parseConfig } from '#platform/config';
import { testDatabase } from '#platform/testing';
import { DEMO_USERS } from '../../apps/api/src/demo/demo-users.js';
import { productStarter, type StartedProduct } from '../chaos/started-product.js';
import { scalepointWorld } from '../features/scalepoint-world.js';

const { simulator, env } = await scalepointWorld();
const database = testDatabase();
const starter = productStarter(database, { ...env, LOG_LEVEL: 'silent' });
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
let product: StartedProduct;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  execFileSync(process.execPath, ['tools/build-console.mjs']);
  product = await starter.start();
  await fetch(`${product.url}/scalepoint/v1/demo/tasks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: example,
  });
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'da-DK' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/.test(message.text())) faults.push(message.text());
  });
}, 120_000);

afterAll(() => browser?.close());

async function asAnna(path: string, body: object): Promise<Record<string, unknown>> {
  const issuer = await demoIssuer(parseConfig({ NODE_ENV: 'test', DEMO: 'on', DATA_DIR: starter.dataDir }));
  const anna = DEMO_USERS.find(({ user }) => user === 'anna');
  if (!anna) throw new Error('The demo has no anna');
  const headers = { authorization: `Bearer ${await issuer.sign(anna)}`, 'content-type': 'application/json' };
  const answer = await fetch(product.url + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await answer.json()) as Record<string, unknown>;
}

async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

const go = (point: string) => page.getByRole('navigation').getByRole('menuitem', { name: point }).last().click();

it('signs a user of the demo in', async () => {
  await page.goto(`${product.url}/console`);
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: /Anna Åkjær/ }).click();
  await page.getByRole('navigation').waitFor();
}, 60_000);

it('shows what the module costs, and its charges', async () => {
  await go('Sagsindstillinger');
  await page.getByText('Aktivér Scalepoint (350,00 kr./md.)').waitFor();
  await page.getByRole('cell', { name: '350,00 kr.' }).waitFor();
  expect(await violations()).toEqual([]);
}, 60_000);

it('inserts merge fields at the caret and says at once what comes of it', async () => {
  await page.goto(`${product.url}/console`);
  await page.getByRole('button', { name: /Anna Åkjær/ }).click();
  await page.getByRole('menuitem', { name: 'Scalepoint' }).first().click();
  const template = page.getByLabel('Sagsnavn');
  await template.fill('Sag ');
  await page.getByRole('button', { name: 'Skadeadresse' }).click();
  await page.getByText('Sag Strandstien 7').first().waitFor();
  await template.fill('[Bye]');
  await page.getByText('Mente du [By]?').waitFor();
  await template.fill('Scalepoint: [SagsNummerIScalePoint]');
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('Gemt').first().waitFor();
  expect(await violations()).toEqual([]);
}, 60_000);

it('creates a security token and shows it masked', async () => {
  await page.getByRole('tab', { name: 'Sikkerhedstokens' }).click();
  await page.getByRole('button', { name: 'Opret token' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Forsikringsselskab' }).fill('Tryg');
  await page.keyboard.press('Enter');
  await dialog.getByLabel('Alias', { exact: true }).fill('tryg');
  await dialog.getByLabel('Kode').fill('koden-fra-tryg-1234');
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await page.getByRole('cell', { name: '••••1234' }).waitFor();
  expect(await page.content()).not.toContain('koden-fra-tryg');
}, 60_000);

it('lets the search box follow the Back and the Forward button', async () => {
  await page.getByRole('menuitem', { name: 'Scalepoint' }).last().click();
  const box = page.locator('input[type="search"]');
  await box.fill('ingen sådan sag');
  await box.press('Enter');
  await page.getByRole('link', { name: '20261124-07-1' }).waitFor({ state: 'detached' });
  await page.goBack();
  await page.getByRole('link', { name: '20261124-07-1' }).waitFor();
  expect(await box.inputValue()).toBe('');
  await page.goForward();
  await page.getByRole('link', { name: '20261124-07-1' }).waitFor({ state: 'detached' });
  expect(await box.inputValue()).toBe('ingen sådan sag');
  await page.goBack();
}, 60_000);

it('brings a task from acceptance to a posted invoice', async () => {
  await page.getByRole('menuitem', { name: 'Scalepoint' }).last().click();
  await page.getByRole('link', { name: '20261124-07-1' }).click();
  await page.getByRole('heading', { name: '20261124-07-1' }).waitFor();
  await page.getByRole('button', { name: 'Acceptér' }).click();
  await page.getByRole('button', { name: 'Færdigmeld' }).click();
  await page.getByText('Færdigmeldt').first().waitFor();
  const [opened] = await database.sql(`select id from case_intake."case"`);
  await asAnna('/v1/invoices', {
    number: 'F-1001',
    kind: 'repair',
    caseId: opened?.['id'],
    issueDate: '2026-11-25',
    deliveryDate: '2026-11-24',
    lines: [
      { text: 'Rør', quantity: '2', unit: 'stk', unitPrice: { amount: '617.25', currency: 'DKK' }, vatCategory: 'Z' },
    ],
  });
  await page.getByRole('cell', { name: '1.234,50 kr.' }).waitFor();
  expect(await violations()).toEqual([]);
  await page.getByRole('button', { name: 'Bogfør' }).click();
  await page.getByText('Bogført', { exact: true }).waitFor();
  expect(simulator.expenses.find('F-1001', undefined)).toHaveLength(1);
}, 60_000);

it('is usable on a phone and in English, and breaks no rule of its content policy', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  const isWider = () => page.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  expect(await isWider()).toBe(false);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('menuitem', { name: 'Users' }).click();
  await page.getByLabel('Scalepoint username: Anna Åkjær').waitFor();
  expect(await isWider()).toBe(false);
  expect(await violations()).toEqual([]);
  expect(faults).toEqual([]);
}, 60_000);
