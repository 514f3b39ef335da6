import { createSimulator } from './simulator.js';
import type { Simulator } from './simulator.js';
import { FORM_POSTS } from './messages/form-post-routes.js';
import { bearer, call, post } from './testing/scalepoint-client.js';
import type { Answer } from './testing/scalepoint-client.js';
import { NORDLYS_CODE, expense, world } from './testing/world.js';

describe('faults', () => {
  let simulator: Simulator;
  let headers: Record<string, string>;
  let invoice = 0;

  beforeAll(async () => {
    simulator = await createSimulator(world({ seed: 'faults' }));
    headers = await bearer(simulator.url, 'platform-service-provider:write');
  });
  afterEach(() => {
    simulator.faults.reset();
    simulator.record.clear();
  });
  afterAll(async () => simulator.close());

  const submit = async (number = String(++invoice)) =>
    post(`${simulator.url}/ecx/host/api/integration/v2/expense/submit`, expense({ number }), headers);
  const say = async () =>
    post(
      simulator.url + FORM_POSTS['task-message'],
      new URLSearchParams({ securityToken: NORDLYS_CODE, jsonString: '{}' }),
    );
  const noAnswer = async (request: Promise<Answer>) =>
    request.then(
      ({ status }) => `answered ${status}`,
      (error: Error) => error.message,
    );
  const booked = (number: string) => simulator.expenses.find(number, undefined).length;
  const last = () => simulator.record.received('expense-submit').at(-1);

  it.each(['429', '503'] as const)('%s comes with Retry-After, before anything is done', async (kind) => {
    simulator.faults.add({ route: 'expense-submit', kind, times: 1, retryAfterSeconds: 7 });
    const answer = await submit('A');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([Number(kind), '7']);
    expect(booked('A')).toBe(0);
    expect(last()).toMatchObject({ outcome: 'answered', accepted: false, faults: [kind], status: Number(kind) });
    expect((await submit()).status).toBe(201);
  });

  it('validation-errors answers 201 with the texts that were set, and books nothing', async () => {
    simulator.faults.add({
      route: 'expense-submit',
      kind: 'validation-errors',
      times: 1,
      errors: ['Beløbet er for højt'],
    });
    const { status, body } = await submit('B');
    expect(status).toBe(201);
    expect(body.Response.ValidationErrors.ValidationError).toEqual(['Beløbet er for højt']);
    expect([booked('B'), last()?.accepted]).toEqual([0, false]);
  });

  it('accept-then-drop books the expense and never answers', async () => {
    simulator.faults.add({ route: 'expense-submit', kind: 'accept-then-drop', times: 1 });
    expect(await noAnswer(submit('C'))).toBe('fetch failed');
    expect(booked('C')).toBe(1);
    expect(last()).toMatchObject({ outcome: 'dropped-after-processing', accepted: true, status: 201 });
  });

  it('drop-before-processing does nothing and never answers', async () => {
    simulator.faults.add({ route: 'expense-submit', kind: 'drop-before-processing', times: 1 });
    expect(await noAnswer(submit('D'))).toBe('fetch failed');
    expect(booked('D')).toBe(0);
    expect(last()).toMatchObject({ outcome: 'dropped-before-processing', accepted: false, status: null });
    expect((last()!.body as ReturnType<typeof expense>).data.expense.number).toBe('D');
  });

  it('malformed-answer books the expense and answers half a body', async () => {
    simulator.faults.add({ route: 'expense-submit', kind: 'malformed-answer', times: 1 });
    await expect(submit('E')).rejects.toThrow(SyntaxError);
    expect([booked('E'), last()?.accepted, last()?.status]).toEqual([1, true, 201]);
  });

  it('504-after-processing books the expense and answers as a gateway would', async () => {
    simulator.faults.add({ route: 'expense-submit', kind: '504-after-processing', times: 1 });
    const answer = await submit('F');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([504, 'text/html; charset=utf-8']);
    expect([booked('F'), last()?.accepted]).toEqual([1, true]);
  });

  it('delay lets the request through afterwards, and goes together with another fault', async () => {
    simulator.faults.add({ route: 'expense-submit', kind: 'delay', delayMs: 1, times: 2 });
    expect((await submit()).status).toBe(201);
    simulator.faults.add({ route: 'expense-submit', kind: '503', times: 1 });
    expect((await submit()).status).toBe(503);
    expect(last()?.faults).toEqual(['delay', '503']);
  });

  it('delay serves a client all the same that does not wait for it', async () => {
    simulator.faults.add({ route: 'expense-submit', kind: 'delay', delayMs: 600_000, times: 1 });
    const address = `${simulator.url}/ecx/host/api/integration/v2/expense/submit`;
    const impatient = new AbortController();
    const request = fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(expense({ number: 'G' })),
      signal: impatient.signal,
    }).catch((error: Error) => error.name);
    while (simulator.faults.list()[0]?.hits !== 1) await submit();
    expect(booked('G')).toBe(0);
    impatient.abort();
    expect(await request).toBe('AbortError');
    await simulator.record.waitFor({ contains: '"number":"G"' });
    expect(simulator.record.received('expense-submit', { contains: '"number":"G"' })).toMatchObject([
      { outcome: 'aborted', accepted: true },
    ]);
    expect(booked('G')).toBe(1);
  });

  it('meets the next so many requests of its route, and no other route', async () => {
    simulator.faults.add({ route: 'expense-submit', kind: '503', times: 2 });
    expect((await say()).status).toBe(200);
    expect([(await submit()).status, (await submit()).status, (await submit()).status]).toEqual([503, 503, 201]);
  });

  it('meets every route with *, until it is taken away', async () => {
    const { id } = simulator.faults.add({ kind: '503' });
    expect([(await submit()).status, (await say()).status, (await say()).status]).toEqual([503, 503, 503]);
    expect((await call(`${simulator.url}/_control/faults/${id}`, { method: 'DELETE' })).status).toBe(204);
    expect((await say()).status).toBe(200);
  });

  it('uses up one deciding fault a request, in their order', async () => {
    simulator.faults.add({ route: 'task-message', kind: '429', times: 1 });
    simulator.faults.add({ route: 'task-message', kind: '503', times: 1 });
    expect([(await say()).status, (await say()).status, (await say()).status]).toEqual([429, 503, 200]);
  });

  it('meets a share of the requests, the same ones for the same seed', async () => {
    const run = async () => {
      const other = await createSimulator(world({ seed: 'share' }));
      other.faults.add({ route: 'task-message', kind: '503', chance: 0.5 });
      const statuses: number[] = [];
      for (let request = 0; request < 20; request++) {
        const form = new URLSearchParams({ securityToken: NORDLYS_CODE, jsonString: '{}' });
        statuses.push((await post(other.url + FORM_POSTS['task-message'], form)).status);
      }
      await other.close();
      return statuses;
    };
    const first = await run();
    expect(new Set(first)).toEqual(new Set([200, 503]));
    expect(await run()).toEqual(first);
  });

  it.each([
    [{ kind: 'explode' }, /kind/],
    [{ kind: '503', route: 'nowhere' }, /route/],
    [{ kind: '503', times: 0 }, /times/],
    [{ kind: '503', forever: true }, /forever/],
    [{ kind: 'reorder', route: 'token' }, /receive and push/],
    [{ kind: '503', route: 'push' }, /on push only/],
  ])('refuses the fault %j', async (fault, text) => {
    const { status, body } = await post(`${simulator.url}/_control/faults`, fault);
    expect([status, body.error]).toEqual([400, 'invalid-request']);
    expect(body.detail).toMatch(text);
    expect(simulator.faults.list()).toEqual([]);
  });
});

describe('the rate limit', () => {
  it('answers 429 with Retry-After after 5 in a second and 100 in a minute, for that caller alone', async () => {
    let now = Date.parse('2026-11-24T08:00:00Z');
    const simulator = await createSimulator(world({ now: () => new Date(now), knobs: { rateLimit: true } }));
    const say = async (code = NORDLYS_CODE) => {
      const form = new URLSearchParams({ securityToken: code, jsonString: '{}' });
      const answer = await post(simulator.url + FORM_POSTS['task-status'], form);
      return answer.status === 200 ? 200 : `${answer.status} after ${answer.headers.get('retry-after')}`;
    };
    for (let call = 0; call < 5; call++) expect(await say()).toBe(200);
    expect(await say()).toBe('429 after 1');
    expect(simulator.record.received('task-status').at(-1)).toMatchObject({ outcome: 'rate-limited', accepted: false });
    expect(await say('3d1c9a84-52b7-4f0e-8a61-7e0b6c2d4f21')).toBe(200);

    for (let second = 1; second < 20; second++) {
      now += 1000;
      for (let call = 0; call < 5; call++) expect(await say()).toBe(200);
    }
    now += 1000;
    expect(await say()).toBe('429 after 40');
    now += 40_000;
    expect(await say()).toBe(200);

    simulator.setKnobs({ rateLimit: false });
    for (let call = 0; call < 8; call++) expect(await say()).toBe(200);
    await simulator.close();
  });
});
