import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { testDatabase } from '#platform/testing';
import { FreezingProxy } from './freezing-proxy.js';
import { productStarter } from './started-product.js';

/** Work goes on within this after every connection was dropped without a word, with the time-outs as they are by default. */
const MAX_SILENCE_MS = 15_000;
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
  { LOG_LEVEL: 'fatal', RATE_LIMIT_PER_MINUTE: '0' },
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

async function push(url: string): Promise<Answer> {
  const { payload, ...message } = example;
  const task = { ...payload, taskId: randomUUID(), case: { ...payload.case, id: randomUUID() } };
  const response = await fetch(`${url}/scalepoint/v1/demo/tasks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...message, payload: task }),
  });
  await response.body?.cancel();
  return { status: response.status, retryAfter: response.headers.get('retry-after') };
}

it('works on within 15 s when every connection is dropped without a word, and ends when it is told to', async () => {
  const { url, child } = await product.start();
  let frozenAt = Number.POSITIVE_INFINITY;
  let stopped = false;
  const afterwards: (Answer & { readonly ms: number })[] = [];
  let works = () => {};
  const worksAgain = new Promise<void>((resolve) => (works = resolve));
  let loaded = 0;
  let underLoad = () => {};
  const load = new Promise<void>((resolve) => (underLoad = resolve));
  const sender = async () => {
    while (!stopped) {
      const answer = await push(url);
      loaded += 1;
      if (loaded === SENDERS * 5) underLoad();
      const ms = performance.now() - frozenAt;
      if (ms <= 0) continue;
      afterwards.push({ ...answer, ms });
      if (afterwards.filter(({ status }) => status === 200).length === SENDERS * 5) works();
    }
  };
  const senders = Array.from({ length: SENDERS }, sender);
  await load;
  frozenAt = performance.now();
  expect(proxy.freeze()).toBeGreaterThan(SENDERS / 2);
  await worksAgain;
  const recovered = performance.now() - frozenAt;
  stopped = true;
  await Promise.all(senders);
  expect(recovered).toBeLessThan(MAX_SILENCE_MS);
  // Who was told that it did not work was told that it will.
  const failed = afterwards.filter(({ status }) => status !== 200);
  expect(new Set(failed.map(({ status, retryAfter }) => `${status} ${retryAfter !== null}`))).toEqual(
    new Set(failed.length > 0 ? ['503 true'] : []),
  );
  // Jobs are taken up again as well.
  const open = async () =>
    Number((await database.sql(`select count(*)::int as open from case_intake.task where case_id is null`))[0]?.open);
  while ((await open()) > 0) await new Promise(setImmediate);

  proxy.freeze();
  const toldAt = performance.now();
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  expect(performance.now() - toldAt).toBeLessThan(MAX_END_MS);
}, 120_000);
