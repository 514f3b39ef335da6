// Takes the screenshots of the README and of the guide in the demo, with Chromium (see chromium.mjs):
// npm run screenshots [-- --folder <folder>] [--png] [<name>…]
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.mjs';
import { PICTURES } from './screenshots/pictures.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folder: { type: 'string', default: 'docs/screenshots' }, png: { type: 'boolean', default: false } },
});
const WINDOW = { width: 1280, height: 860 };
const QUALITY = 82;
const MAX_BYTES = 250_000;
/** A picture that cannot be taken does not hold up the others. */
const PATIENCE_MS = 20_000;

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
  IDENTITY_PROVIDER_PORT: '0',
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

/** A page on which the user is signed in. */
async function signedIn(browser, user) {
  const context = await browser.newContext({
    viewport: WINDOW,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(url);
  await page.getByRole('button', { name: 'Log ind', exact: true }).click();
  await page.getByRole('button', { name: user }).click();
  await page.getByRole('navigation').first().waitFor();
  return page;
}

/** Chromium compresses to WebP itself. */
async function take(page, { name, fullPage = false, part }) {
  await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' });
  await page.evaluate(() => document.fonts.ready);
  await part?.(page).scrollIntoViewIfNeeded();
  const box = part ? await part(page).boundingBox() : { x: 0, y: 0, ...WINDOW };
  const { scrollY, height } = await page.evaluate(() => ({
    scrollY: window.scrollY,
    height: document.documentElement.scrollHeight,
  }));
  const clip = fullPage ? { ...box, height } : { ...box, y: box.y + scrollY };
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: values.png ? 'png' : 'webp',
    ...(!values.png && { quality: QUALITY }),
    captureBeyondViewport: true,
    clip: { ...clip, scale: 1 },
  });
  await session.detach();
  const bytes = Buffer.from(data, 'base64');
  if (!values.png && bytes.length > MAX_BYTES) throw new Error(`has ${bytes.length} bytes, at most ${MAX_BYTES}`);
  writeFileSync(join(values.folder, `${name}.${values.png ? 'png' : 'webp'}`), bytes);
}

let browser;
try {
  mkdirSync(values.folder, { recursive: true });
  browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const pages = new Map();
  for (const picture of PICTURES) {
    if (positionals.length > 0 && !positionals.includes(picture.name)) continue;
    try {
      if (!pages.has(picture.user)) pages.set(picture.user, await signedIn(browser, picture.user));
      const page = pages.get(picture.user);
      await picture.show(page, url.replace(/\/$/, ''));
      await take(page, picture);
      await picture.after?.(page);
    } catch (error) {
      process.stderr.write(`${picture.name}: ${error.message.split('\n')[0]}\n`);
      process.exitCode = 1;
    }
  }
  process.stdout.write(`Screenshots saved in ${values.folder}\n`);
} finally {
  await browser?.close();
  const ended = once(demo, 'exit');
  demo.kill('SIGTERM');
  await ended;
  rmSync(dataDir, { recursive: true, force: true });
}
