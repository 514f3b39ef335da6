import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type ConsoleWorld, kroner, showWhole } from './console-world.js';

const CODE = 'c2f1a0de-7c55-4d0b-9f0e-5b8d3a7e6c11';
const CASE = randomUUID();
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');

/** What the insurer and Scalepoint already know about the company, and what the ERP has sent to the module. */
async function before(world: ConsoleWorld): Promise<void> {
  await fetch(`${world.simulator.url}/_control/registrations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      companies: [{ companyKey: 'nabo', name: 'Nabo Tømrer ApS', cvr: '24681351' }],
      tokens: [{ code: CODE, insurerAlias: 'nordlys', companyKey: 'nabo' }],
      users: [{ email: 'nina@nabo.example', companyKey: 'nabo' }],
    }),
  });
  const address = { street: 'Savværksvej 2', postalCode: '4000', city: 'Roskilde' };
  await world.call('nina', 'PUT', '/v1/company', { name: 'Nabo Tømrer ApS', cvr: '24681351', address });
}

/** Walks the user guide with a company that has not activated the module, in its order. */
export async function walkUserGuide(world: ConsoleWorld): Promise<void> {
  await before(world);
  const page = await world.open('', /Nina Nabo/);
  const menu = page.getByRole('navigation');

  // Administration → Sager → Sagsindstillinger
  await menu.getByRole('link', { name: 'Sagsindstillinger' }).click();
  expect(await menu.getByRole('link', { name: 'Scalepoint' }).count()).toBe(0);
  const help = page.getByRole('link', { name: 'Hjælp til denne side' });
  expect(await help.getAttribute('href')).toBe('/guide/da/slaa-til');
  await page.getByRole('radio', { name: 'Håndværkstaksator' }).check();
  await page.getByRole('checkbox', { name: 'Aktivér Scalepoint (350,00 kr./md.)' }).click();
  const confirm = page.getByRole('dialog');
  await confirm.getByText('Modulet koster 350,00 kr. om måneden ekskl. moms').waitFor();
  await confirm.getByRole('button', { name: 'Aktivér Scalepoint' }).click();
  await page.getByText('0 af 5 trin udført').waitFor();
  await menu.getByRole('link', { name: 'Sagsindstillinger' }).click();
  await page.getByRole('cell', { name: '350,00 kr.' }).waitFor();
  expect(await menu.getByRole('link', { name: /^Scalepoint-/ }).allTextContents()).toEqual([
    'Scalepoint-opgaver',
    'Scalepoint-indstillinger',
  ]);

  // Administration → Sager → Scalepoint → Standardindstillinger
  await menu.getByRole('link', { name: 'Scalepoint-indstillinger' }).click();
  const template = page.getByLabel('Skabelon til sagsnavn');
  expect(await template.inputValue()).toBe('Scalepoint: [SagsNummerIScalePoint]');
  await template.press('End');
  await template.pressSequentially(' - ');
  await page.getByRole('button', { name: 'By', exact: true }).click();
  for (const [label, name] of [
    ['Sagsansvarlig', 'Nina Nabo'],
    ['Sagsgruppe', 'Skadesager'],
  ] as const) {
    await page.getByRole('combobox', { name: label }).click();
    await page.getByTitle(name).last().click();
  }
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('Gemt').first().waitFor();

  // → Sikkerhedstokens
  await page.getByRole('tab', { name: 'Sikkerhedstokens' }).click();
  await page.getByRole('button', { name: 'Opret token' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Forsikringsselskab' }).click();
  await page.getByLabel('Nyt forsikringsselskab').fill('Nordlys Forsikring');
  await page.getByRole('button', { name: 'Opret selskab' }).click();
  await dialog.getByTitle('Nordlys Forsikring').waitFor();
  await dialog.getByLabel('Kode').fill(CODE);
  await dialog.getByRole('button', { name: 'Gem' }).click();
  await page.getByRole('cell', { name: '••••6c11' }).waitFor();
  await page.getByRole('row', { name: /Nordlys Forsikring Kendes ved første opgave/ }).waitFor();
  expect(await page.content()).not.toContain(CODE);
  await page.getByRole('tab', { name: 'Forbindelser' }).click();
  await page.getByRole('button', { name: 'Send testbesked: Nordlys Forsikring' }).click();
  await page.getByText('Modtaget af Scalepoint').waitFor();

  // Administration → Generelt → Brugere
  await menu.getByRole('link', { name: 'Brugere' }).click();
  await page.getByLabel('Scalepoint-brugernavn: Nina Nabo').fill('nina@nabo.example');
  await page.getByRole('button', { name: 'Gem' }).click();
  await page.getByText('Gemt').first().waitFor();

  // Sager → Oversigter → Scalepoint: the task arrives while the page is open.
  await menu.getByRole('link', { name: 'Scalepoint-opgaver' }).click();
  await page.getByText('Der er ikke modtaget opgaver endnu').waitFor();
  const message = JSON.parse(example) as { payload: { case: object } };
  const { payload } = message;
  const delivered = await fetch(`${world.url}/scalepoint/v1/nabo/tasks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      ...message,
      securityToken: CODE,
      payload: { ...payload, case: { ...payload.case, id: CASE } },
    }),
  });
  expect(delivered.status).toBe(200);
  await page.getByRole('link', { name: '20261124-07-1' }).click();
  await showWhole(page);
  await page.getByText('Scalepoint: 20261124-07 - Rørvig').waitFor();
  await page.getByText('Scalepoint-standard').first().waitFor();
  // The task named the alias, and with it the last step is done.
  await menu.getByRole('link', { name: 'Kom i gang' }).click();
  await page.getByText('5 af 5 trin udført').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: 'Acceptér' }).click();
  await page.getByRole('button', { name: 'Færdigmeld' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Færdigmeld' }).click();
  await page.locator('.task-head .chip').getByText('Færdigmeldt').waitFor();

  const { items } = await world.call<{ items: { id: string }[] }>('nina', 'GET', '/v1/cases');
  await world.call('nina', 'POST', '/v1/invoices', {
    number: 'N-1001',
    kind: 'repair',
    caseId: items[0]?.id,
    issueDate: new Date().toISOString().slice(0, 10),
    deliveryDate: '2026-11-24',
    lines: [{ text: 'Rør', quantity: '2', unit: 'stk', unitPrice: kroner('617.25'), vatCategory: 'Z' }],
  });
  await page.getByRole('cell', { name: '1.234,50 kr.' }).waitFor();
  await page.getByRole('button', { name: 'Fordeling' }).click();
  const steps = page.getByRole('dialog');
  await steps.getByText('Selskabets andel').waitFor();
  expect(await world.violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bogfør', exact: true }).click();
  await page.locator('.chip').getByText('Bogført', { exact: true }).waitFor();
  expect(world.simulator.expenses.find('N-1001', CASE)).toHaveLength(1);
}
