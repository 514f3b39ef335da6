import { readFileSync } from 'node:fs';
import { danishDay } from '#shared-kernel';
import { Caller, OPERATOR_KEY, operationsOf, type WalkedOperation } from './api-walk.js';
import { runningProduct } from './running-api.js';

const product = runningProduct({ OPERATOR_KEY });
const task = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
let caller: Caller;
let operations: WalkedOperation[];

const money = (amount: string) => ({ amount, currency: 'DKK' });
const payment = { fik: { type: '71', identifier: '123456789012347', creditorNumber: '82345678' } };
const today = danishDay(new Date());
const line = { text: 'Gulv', quantity: '1', unit: 'stk', unitPrice: money('100.00'), vatCategory: 'S' };

/** One of everything that the demo begins without. */
beforeAll(async () => {
  caller = new Caller(product);
  operations = operationsOf(product);
  await product.scalepoint().post('/scalepoint/v1/demo/tasks').send(JSON.parse(task)).expect(200);
  await product.settled();
  const anna = await product.as('anna');
  const { body } = await anna.get('/v1/cases').expect(200);
  const { id: caseId } = (body as { items: [{ id: string }] }).items[0];
  await anna
    .post('/v1/offers')
    .send({ caseId, number: 'T-1', lines: [line] })
    .expect(201);
  const invoice = { kind: 'repair', caseId, issueDate: today, deliveryDate: today, lines: [line], payment };
  await anna
    .post('/v1/invoices')
    .send({ number: 'F-1', ...invoice })
    .expect(201);
  const url = 'https://erp.example/events';
  const { body: webhook } = (await anna.post('/v1/webhooks').send({ url }).expect(201)) as { body: { id: string } };
  await anna.put(`/v1/webhooks/${webhook.id}`).set('if-match', '*').send({ url, active: false }).expect(200);
  await anna.put('/v1/text-templates').set('if-match', '*').send({ templates: [] }).expect(200);
  const scopes = ['tasks:read'];
  await anna.post('/v1/api-keys').send({ name: 'ERP', scopes }).expect(201);
});

/** Every operation for which `applies`, in one test; the names of those that fail are the difference that is shown. */
async function faultsIn(
  applies: (walked: WalkedOperation) => boolean,
  check: (walked: WalkedOperation, url: string) => Promise<string | null>,
): Promise<string[]> {
  const faults: string[] = [];
  const walked = operations.filter(applies);
  expect(walked).not.toEqual([]);
  for (const one of walked) {
    const url = await caller.filled(one.path);
    const fault = url === null ? 'the list has no item' : await check(one, url);
    if (fault !== null) faults.push(`${one.method} ${one.path}: ${fault}`);
  }
  return faults;
}

const has = (method: string, path: string) => operations.some((one) => one.method === method && one.path === path);

describe('every resource', () => {
  it('that has a version says when it was created and last changed', async () => {
    const isResource = ({ method, operation }: WalkedOperation) =>
      method === 'get' && JSON.stringify(operation.responses['200']).includes('application/json');
    const faults = await faultsIn(isResource, async (_walked, url) => {
      const { body } = (await caller.call('get', url)) as { body: Record<string, unknown> };
      const shown = (Array.isArray(body['items']) ? (body['items'] as unknown[]) : [body]) as Record<string, unknown>[];
      const without = shown.filter((one) => 'version' in one && !('createdAt' in one && 'updatedAt' in one));
      return without.length > 0 ? `no times in ${Object.keys(without[0] ?? {}).join()}` : null;
    });
    expect(faults).toEqual([]);
  });

  it.each(['put', 'patch'])('that can be got takes with %s what it gave, and is as it was', async (method) => {
    const faults = await faultsIn(
      (one) =>
        one.method === method &&
        has('get', one.path) &&
        'application/json' in (one.operation.requestBody?.content ?? {}),
      async (_walked, url) => {
        const got = await caller.call('get', url);
        const put = await caller.call(method, url, { 'if-match': String(got.headers['etag'] ?? '*') }, got.body);
        if (put.status !== 200) return `${put.status} ${JSON.stringify(put.body)}`;
        return isSame(put.body, got.body) ? null : `${JSON.stringify(got.body)} became ${JSON.stringify(put.body)}`;
      },
    );
    expect(faults).toEqual([]);
  });

  it('has a new time of its change with each change, and the first of its creation', async () => {
    const url = '/v1/directory/debtors/nordlys';
    const { body } = await caller.call('get', url);
    const before = body as Record<string, unknown>;
    const { body: after } = await caller.call('put', url, {}, { ...before, name: 'Nordlys Forsikring A/S' });
    expect(after).toMatchObject({ createdAt: before['createdAt'], version: Number(before['version']) + 1 });
    expect(after.updatedAt > String(before['updatedAt'])).toBe(true);
  });

  it('refuses a code of a security token that is not the masked one', async () => {
    const url = (await caller.filled('/v1/security-tokens/{id}')) ?? '';
    const { body, headers } = await caller.call('get', url);
    const tag = { 'if-match': String(headers['etag']) };
    const { status, body: refused } = await caller.call('put', url, tag, { ...body, code: 'another-code-1' });
    expect([status, refused.errors[0].pointer]).toEqual([400, '/code']);
  });
});

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
