// What the pictures show. Each finds its own way by address, so that one does not depend on another.
const ANNA = /Anna Åkjær/;
const NINA = /Nina Nabo/;

const close = (page) => page.keyboard.press('Escape');
const dialog = (page) => page.getByRole('dialog').last();
/** The dialog alone, so that it can be read in a narrow column. */
const dialogAlone = (page) => page.locator('.ant-modal-container, .ant-modal-content').last();
const overview = async (page, console) => {
  await page.goto(`${console}/scalepoint`);
  await page.getByRole('row').nth(5).waitFor();
};
const chosen = async (page, console) => {
  await overview(page, console);
  // The first tasks of the list are those whose deadline is nearest.
  await page.keyboard.press('j');
  await page.getByRole('link', { name: /Åbn opgaven/ }).waitFor();
  // Beside the pane the list leaves out what it has no room for.
  await page.getByRole('columnheader', { name: 'Sagsansvarlig' }).waitFor({ state: 'detached' });
};
const taskWithInvoice = async (page, console) => {
  await overview(page, console);
  await page
    .getByRole('row', { name: /Faktureret/ })
    .first()
    .getByRole('link')
    .first()
    .click();
  // The case and its money are loaded when they scroll into view.
  const window = page.viewportSize();
  await page.setViewportSize({ ...window, height: 3000 });
  await page.getByRole('cell', { name: 'Kreditnota' }).first().waitFor();
  await page.setViewportSize(window);
};
const section = (title) => (page) => page.getByRole('region', { name: title, exact: true }).first();

export const PICTURES = [
  {
    name: 'calendar',
    user: ANNA,
    async show(page, console) {
      await page.goto(`${console}/calendar?view=week`);
      await page
        .getByRole('button', { name: /Overlapper/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'activation',
    user: NINA,
    async show(page, console) {
      await page.goto(`${console}/case-settings`);
      await page.getByRole('checkbox', { name: /Aktivér Scalepoint/ }).waitFor();
    },
  },
  {
    name: 'case-settings',
    user: ANNA,
    async show(page, console) {
      await page.goto(`${console}/case-settings`);
      await page.getByRole('cell', { name: '350,00 kr.' }).waitFor();
    },
  },
  {
    name: 'default-settings',
    user: ANNA,
    async show(page, console) {
      await page.goto(`${console}/scalepoint-settings`);
      await page.getByRole('button', { name: 'Skadeadresse' }).waitFor();
    },
  },
  {
    name: 'security-tokens',
    user: ANNA,
    async show(page, console) {
      await page.goto(`${console}/scalepoint-settings`);
      await page.getByRole('tab', { name: 'Sikkerhedstokens' }).click();
      await page.getByRole('cell', { name: 'nordlys', exact: true }).waitFor();
    },
  },
  {
    name: 'new-token',
    user: ANNA,
    async show(page, console) {
      await page.goto(`${console}/scalepoint-settings`);
      await page.getByRole('tab', { name: 'Sikkerhedstokens' }).click();
      await page.getByRole('button', { name: 'Opret token' }).click();
      await dialog(page).getByLabel('Kode').waitFor();
    },
    part: dialogAlone,
    after: close,
  },
  {
    name: 'users',
    user: ANNA,
    async show(page, console) {
      await page.goto(`${console}/users`);
      await page
        .getByLabel(/^Scalepoint-brugernavn/)
        .first()
        .waitFor();
    },
  },
  { name: 'overview', user: ANNA, show: overview },
  { name: 'triage', user: ANNA, show: chosen },
  {
    name: 'keys',
    user: ANNA,
    async show(page, console) {
      await overview(page, console);
      await page.keyboard.press('?');
      await dialog(page).getByText('Næste opgave').waitFor();
    },
    part: dialogAlone,
    after: close,
  },
  {
    name: 'rejection',
    user: ANNA,
    async show(page, console) {
      await chosen(page, console);
      await page.keyboard.press('x');
      await dialog(page).getByRole('button').last().waitFor();
    },
    part: dialogAlone,
    after: close,
  },
  {
    name: 'inspection',
    user: ANNA,
    async show(page, console) {
      await chosen(page, console);
      await page.keyboard.press('b');
      await dialog(page).getByRole('button').last().waitFor();
    },
    part: dialogAlone,
    after: close,
  },
  {
    name: 'task',
    user: ANNA,
    fullPage: true,
    show: taskWithInvoice,
  },
  {
    name: 'invoices',
    user: ANNA,
    show: taskWithInvoice,
    part: section('Fakturaer'),
  },
  {
    name: 'settlement',
    user: ANNA,
    async show(page, console) {
      await taskWithInvoice(page, console);
      await page.getByRole('button', { name: 'Fordeling' }).last().click();
      await dialog(page).getByText('Selskabets andel').waitFor();
    },
    part: dialogAlone,
    after: close,
  },
  {
    name: 'new-offer',
    user: ANNA,
    async show(page, console) {
      await taskWithInvoice(page, console);
      await page.getByRole('button', { name: 'Nyt tilbud' }).click();
      await dialog(page).getByRole('button').last().waitFor();
    },
    part: dialogAlone,
    after: close,
  },
  {
    name: 'own-payment',
    user: ANNA,
    show: taskWithInvoice,
    part: section('Egenbetaling'),
  },
];
