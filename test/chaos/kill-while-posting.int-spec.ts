import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseConfig } from '#platform/config';
import { demoIssuer } from '#platform/identity';
import { testDatabase } from '#platform/testing';
import { DEMO_USERS } from '../../apps/product/src/demo-users.js';
import { scalepointWorld } from '../features/scalepoint-world.js';
import { productStarter } from './started-product.js';
import { until } from '../until.js';

const INVOICES = 24;
const { simulator, env } = await scalepointWorld();
const database = testDatabase();
const product = productStarter(database, { ...env, LOG_LEVEL: 'silent' });
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');

async function asAnna(): Promise<(url: string, body?: object) => Promise<Response>> {
  const issuer = await demoIssuer(parseConfig({ NODE_ENV: 'test', DEMO: 'on', DATA_DIR: product.dataDir }));
  const anna = DEMO_USERS.find(({ user }) => user === 'anna');
  if (!anna) throw new Error('The demo has no anna');
  const headers = { authorization: `Bearer ${await issuer.sign(anna)}`, 'content-type': 'application/json' };
  return (url, body) =>
    fetch(url, { headers, method: body ? 'POST' : 'GET', body: body ? JSON.stringify(body) : null });
}

const count = async (sql: string) =>
  Number((await database.sql(`select count(*)::int as many from ${sql}`))[0]?.['many']);

it('books every invoice at Scalepoint once, however the process that posts them dies', async () => {
  // Scalepoint itself would accept a duplicate, and loses every third response after booking.
  simulator.setKnobs({ duplicateExpense: 'accept-again' });
  simulator.faults.add({ route: 'expense-submit', kind: 'accept-then-drop', chance: 0.3 });
  simulator.faults.add({ route: 'expense-submit', kind: 'delay', delayMs: 40 });
  let { url, child } = await product.start();
  const message = JSON.parse(example) as { payload: { case: object } };
  const { payload } = message;
  const body = {
    ...message,
    payload: { ...payload, taskId: randomUUID(), case: { ...payload.case, id: randomUUID() } },
  };
  await fetch(`${url}/scalepoint/v1/demo/tasks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await until(async () => (await count(`case_intake."case"`)) === 1);
  const [opened] = await database.sql(`select id from case_intake."case"`);
  const anna = await asAnna();
  const ids: string[] = [];
  for (let n = 0; n < INVOICES; n += 1) {
    const answer = await anna(`${url}/v1/invoices`, {
      number: `K-${n}`,
      kind: 'repair',
      caseId: opened?.['id'],
      issueDate: new Date().toISOString().slice(0, 10),
      deliveryDate: '2026-11-25',
      lines: [
        { text: 'Rør', quantity: '1', unit: 'stk', unitPrice: { amount: '100.00', currency: 'DKK' }, vatCategory: 'S' },
      ],
    });
    ids.push(((await answer.json()) as { id: string }).id);
  }
  const answers = await Promise.all(ids.map((id) => anna(`${url}/v1/invoices/${id}/posting`, {})));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
  for (const share of [0.2, 0.6]) {
    await until(async () => simulator.expenses.find(undefined, undefined).length > INVOICES * share);
    child.kill('SIGKILL');
    // The process is certainly dead, so do not wait a minute for its leases to expire.
    await database.sql(`update platform.reaction_cursor set leased_until = null`);
    ({ url, child } = await product.start());
  }
  simulator.faults.reset();
  await until(async () => {
    await database.sql(`update pgboss.job set start_after = now() where state = 'retry'`);
    return (await count(`invoicing.invoice where state = 'posted'`)) === INVOICES;
  });
  const booked = simulator.expenses.find(undefined, undefined).map(({ number }) => number);
  expect(booked.toSorted()).toEqual(Array.from({ length: INVOICES }, (_, n) => `K-${n}`).toSorted());
}, 150_000);
