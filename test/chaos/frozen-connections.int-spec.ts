import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { parseConfig } from '#platform/config';
import { demoIssuer } from '#platform/identity';
import { testDatabase } from '#platform/testing';
import { DEMO_USERS } from '../../apps/product/src/demo-users.js';
import { FreezingProxy } from './freezing-proxy.js';
import { productStarter } from './started-product.js';
import { until } from '../until.js';

/** Shorter than the default of 10 s, with which work resumes within 15: `CHAOS_STATEMENT_MS=10000` tests that. */
const STATEMENT_MS = Number(process.env['CHAOS_STATEMENT_MS'] ?? 2_000);
const MAX_SILENCE_MS = STATEMENT_MS + 5_000;
const MAX_END_MS = 10_000;
const SENDERS = 8;

const database = testDatabase();
let proxy: FreezingProxy;
const product = productStarter(
  {
    get ownerUrl() {
      return proxy.url(database.ownerUrl);
    },
  },
  { LOG_LEVEL: 'fatal', RATE_LIMIT_PER_MINUTE: '0', DB_STATEMENT_TIMEOUT_MS: String(STATEMENT_MS) },
);
const example = JSON.parse(readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8')) as {
  payload: { taskId: string; case: object };
};

beforeAll(async () => void (proxy = await FreezingProxy.before(database.ownerUrl)));
afterAll(() => proxy?.close());

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
}

async function reading(): Promise<(url: string) => Promise<Answer>> {
  const issuer = await demoIssuer(parseConfig({ NODE_ENV: 'test', DEMO: 'on', DATA_DIR: product.dataDir }));
  const anna = DEMO_USERS.find(({ user }) => user === 'anna');
  if (!anna) throw new Error('The demo has no anna');
  const headers = { authorization: `Bearer ${await issuer.sign(anna)}` };
  return async (url) => answerOf(await fetch(`${url}/v1/tasks?limit=5`, { headers }));
}

async function answerOf(response: Response): Promise<Answer> {
  await response.body?.cancel();
  return { status: response.status, retryAfter: response.headers.get('retry-after') };
}

async function push(url: string): Promise<Answer> {
  const { payload, ...message } = example;
  const task = { ...payload, taskId: randomUUID(), case: { ...payload.case, id: randomUUID() } };
  return answerOf(
    await fetch(`${url}/scalepoint/v1/demo/tasks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...message, payload: task }),
    }),
  );
}

it('works on within seconds when every connection is dropped without a word, and ends when it is told to', async () => {
  const { url, child } = await product.start();
  const read = await reading();
  let frozenAt = Number.POSITIVE_INFINITY;
  let stopped = false;
  const afterwards: (Answer & { readonly ms: number })[] = [];
  let works = () => {};
  const worksAgain = new Promise<void>((resolve) => (works = resolve));
  let loaded = 0;
  let underLoad = () => {};
  const load = new Promise<void>((resolve) => (underLoad = resolve));
  const sender = async (ask: (url: string) => Promise<Answer>) => {
    while (!stopped) {
      const answer = await ask(url);
      loaded += 1;
      if (loaded === SENDERS * 5) underLoad();
      const ms = performance.now() - frozenAt;
      if (ms <= 0) continue;
      afterwards.push({ ...answer, ms });
      if (afterwards.filter(({ status }) => status === 200).length === SENDERS * 5) works();
    }
  };
  const senders = Promise.all(Array.from({ length: SENDERS }, (_, index) => sender(index % 2 ? push : read)));
  // They are signalled below; if the test fails earlier, the product stops them.
  senders.catch(() => undefined);
  await load;
  frozenAt = performance.now();
  expect(proxy.freeze()).toBeGreaterThan(SENDERS / 2);
  await worksAgain;
  const recovered = performance.now() - frozenAt;
  stopped = true;
  await senders;
  expect(recovered).toBeLessThan(MAX_SILENCE_MS);
  // Requests in flight when the connections froze failed, and callers were told to retry.
  const failed = afterwards.filter(({ status }) => status !== 200);
  expect([...new Set(failed.map(({ status, retryAfter }) => `${status}, ${retryAfter}`))]).toEqual(['503, 5']);
  // Jobs are resumed as well.
  const open = async () =>
    Number((await database.sql(`select count(*)::int as open from case_intake.task where case_id is null`))[0]?.open);
  await until(async () => (await open()) === 0);

  proxy.freeze();
  const toldAt = performance.now();
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  expect(performance.now() - toldAt).toBeLessThan(MAX_END_MS);
}, 120_000);
