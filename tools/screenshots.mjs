// Takes the screenshots of the README in the demo, with Chromium (CHROMIUM overrides /usr/bin/chromium).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const folder = 'docs/screenshots';
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-pictures-'));
// PostgreSQL runs as another user, who needs access.
chmodSync(dataDir, 0o755);
const simulatorPort = await new Promise((found) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => found(String(port)));
  });
});
const env = {
  ...process.env,
  PORT: '0',
  SIMULATOR_PORT: simulatorPort,
  DATA_DIR: dataDir,
  DEMO_SEED: 'pictures',
  DEMO_PACE_MS: '20',
};
const demo = spawn(process.execPath, ['tools/demo.mjs'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
const url = await new Promise((ready, failed) => {
  let text = '';
  demo.once('exit', (code) => failed(new Error(`The demo ended with ${code}\n${text}`)));
  demo.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
    if (text.includes('Ctrl-C ends both')) ready(/^Console +(http\S+)$/m.exec(text)[1]);
  });
});
let browser;
try {
  mkdirSync(folder, { recursive: true });
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
  });
  const page = await context.newPage();
  const picture = async (name, { fullPage = false } = {}) => {
    await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage, animations: 'disabled' });
  };
  const menu = (name) => page.getByRole('navigation').getByRole('menuitem', { name });
  await page.goto(url);
  await page.getByRole('button', { name: /Anna Åkjær/ }).click();
  await menu('Sagsindstillinger').click();
  await page.getByRole('cell', { name: '350,00 kr.' }).waitFor();
  await picture('case-settings');
  await menu('Scalepoint').first().click();
  await page.getByRole('button', { name: 'Skadeadresse' }).waitFor();
  await picture('default-settings');
  await page.getByRole('tab', { name: 'Sikkerhedstokens' }).click();
  await page.getByRole('cell', { name: 'nordlys', exact: true }).waitFor();
  await picture('security-tokens');
  await menu('Scalepoint').last().click();
  await page.getByRole('row').nth(5).waitFor();
  await picture('overview');
  await page
    .getByRole('row', { name: /Faktureret/ })
    .getByRole('link')
    .click();
  // The case and its money are loaded when they are in view.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.getByRole('cell', { name: 'Kreditnota' }).first().waitFor();
  await picture('task', { fullPage: true });
  process.stdout.write(`Screenshots saved in ${folder}\n`);
} finally {
  await browser?.close();
  const ended = once(demo, 'exit');
  demo.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
}
