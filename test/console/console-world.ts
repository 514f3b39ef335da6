import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { parseConfig } from '#platform/config';
import { demoIssuer } from '#platform/identity';
import { type TestDatabase, testDatabase } from '#platform/testing';
import type { Simulator } from '../../apps/simulator/src/simulator.js';
import { DEMO_USERS } from '../../apps/product/src/demo-users.js';
import { productStarter, type StartedProduct } from '../chaos/started-product.js';
import { scalepointWorld } from '../features/scalepoint-world.js';
import { builtConsole } from '../built.js';
import { failureReports } from '../time-limit.js';
import { until } from '../until.js';
import { noteRequests, reportOf } from './page-report.js';

export interface ConsoleWorld {
  readonly database: TestDatabase;
  readonly simulator: Simulator;
  readonly url: string;
  /**
   * A new page at a path of the console, signed in as a demo user by pressing these buttons (Anna Åkjær's if none), with
   * the options of its browser.
   */
  open(path: string, buttons?: RegExp | readonly RegExp[], options?: BrowserContextOptions): Promise<Page>;
  /** The violations that axe reports. */
  violations(page: Page): Promise<string[]>;
  /** Calls the API as the ERP does, on behalf of a user. */
  call<T = Record<string, unknown>>(user: string, method: string, path: string, body?: object): Promise<T>;
}

/** Within this time a page follows a change of its window, also on a loaded machine. */
const MAX_LAYOUT_MS = 5_000;
/** A page lives for seconds, in which the optimizing compilers of V8 cost more than their code saves. */
const UNOPTIMIZED = '--js-flags=--no-turbofan --no-maglev --always-sparkplug';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', UNOPTIMIZED];

/**
 * The product with its console, the simulator and a browser. Call it at the top, with `await`. A script error or a
 * violation of the content policy on a page fails its test.
 */
export async function consoleWorld(more: Readonly<Record<string, string>> = {}): Promise<ConsoleWorld> {
  const { simulator, env } = await scalepointWorld();
  const database = testDatabase();
  const starter = productStarter(database, { ...env, LOG_LEVEL: 'silent', ...more });
  builtConsole();
  let product: StartedProduct;
  let browser: Browser;
  const opened: Page[] = [];
  const reportPages = async () => (await Promise.all(opened.map(reportOf))).join('\n');
  const faults: string[] = [];

  beforeAll(async () => {
    product = await starter.start();
    const args = [...FLAGS, '--disable-component-update', '--disable-sync'];
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '', args });
    failureReports.add(reportPages);
  }, 120_000);

  afterEach(async () => {
    for (const page of opened.splice(0)) {
      // A request that is on its way at the end of a test is not answered by its route.
      if (!page.isClosed()) await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().unrouteAll({ behavior: 'ignoreErrors' });
      await page.context().close();
    }
    expect(faults.splice(0)).toEqual([]);
  });

  afterAll(() => {
    failureReports.delete(reportPages);
    return browser?.close();
  });

  return {
    database,
    simulator,
    get url() {
      return product.url;
    },
    async open(path, buttons = /Anna Åkjær/, options = {}) {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: 'da-DK',
        reducedMotion: 'reduce',
        // A service worker answers requests that a test would intercept.
        serviceWorkers: 'block',
        ...options,
      });
      const page = await context.newPage();
      opened.push(page);
      noteRequests(page);
      page.setDefaultTimeout(15_000);
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy/.test(message.text())) faults.push(message.text());
      });
      await page.goto(`${product.url}/console${path}`);
      for (const name of [buttons].flat()) await page.getByRole('button', { name }).click();
      // A phone has a button in place of the menu.
      await page
        .getByRole('navigation')
        .or(page.getByRole('button', { name: 'Menu' }))
        .first()
        .waitFor();
      return page;
    },
    async violations(page) {
      const loading = page.locator('.ant-skeleton, .ant-spin-spinning');
      await until(async () => (await loading.count()) === 0);
      const { violations: found } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        // A part that begins to load only now.
        .exclude('.ant-skeleton')
        .setLegacyMode()
        .analyze();
      return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
    },
    async call<T>(user: string, method: string, path: string, body?: object): Promise<T> {
      const issuer = await demoIssuer(parseConfig({ NODE_ENV: 'test', DEMO: 'on', DATA_DIR: starter.dataDir }));
      const claims = DEMO_USERS.find((one) => one.user === user);
      if (!claims) throw new Error(`The demo has no user ${user}`);
      const answer = await fetch(product.url + path, {
        method,
        headers: {
          authorization: `Bearer ${await issuer.sign(claims)}`,
          'content-type': 'application/json',
          'if-match': '*',
        },
        ...(body && { body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`);
      return (answer.status === 204 ? undefined : await answer.json()) as T;
    },
  };
}

/** Has the sections load that wait until they are scrolled into view. */
export function showWhole(page: Page): Promise<void> {
  return page.setViewportSize({ width: 1280, height: 4000 });
}

/** Whether a page is still wider than its window when its layout has followed the window. */
export async function isTooWide(page: Page): Promise<boolean> {
  const isWide = () => page.evaluate<boolean>('document.documentElement.scrollWidth > window.innerWidth');
  const gaveUpAt = Date.now() + MAX_LAYOUT_MS;
  await until(async () => !(await isWide()) || Date.now() >= gaveUpAt);
  return isWide();
}

export const kroner = (amount: string) => ({ amount, currency: 'DKK' });
