import { createSimulator } from '../simulator.js';
import type { Simulator } from '../simulator.js';
import { call, post } from '../testing/scalepoint-client.js';
import { NORDLYS_CODE, world } from '../testing/world.js';

describe('the control interface', () => {
  let simulator: Simulator;
  const control = (path: string) => `${simulator.url}/_control${path}`;
  const patch = async (body: unknown) =>
    call(control('/knobs'), {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });

  beforeEach(async () => {
    simulator = await createSimulator(world({ knobs: { pageSize: 7 } }));
  });
  afterEach(async () => simulator.close());

  it('lists itself', async () => {
    const { status, body } = await call(control(''));
    expect(status).toBe(200);
    expect(body.faultKinds).toContain('accept-then-drop');
    expect(body.now.knobs).toMatchObject({ pageSize: 7, rateLimit: false, duplicateExpense: 'refuse' });
  });

  it('registers whom Scalepoint should know, beside those it knows', async () => {
    const { status, body } = await post(control('/registrations'), {
      insurers: [{ alias: 'fjord', name: 'Fjord Forsikring' }],
      tokens: [{ code: 'b', insurerAlias: 'fjord', companyKey: 'demo' }],
    });
    expect(status).toBe(200);
    expect(body.insurers.map(({ alias }: { alias: string }) => alias)).toEqual(['nordlys', 'havblik', 'fjord']);
    expect(body.tokens).toHaveLength(3);
    expect(
      (await post(control('/registrations'), { cases: [{ id: 'x', number: '1', insurerAlias: 'fjord' }] })).status,
    ).toBe(400);
    expect((await post(control('/registrations'), { customers: [] })).status).toBe(400);
  });

  it('changes one knob and leaves the others', async () => {
    expect((await patch({ duplicateExpense: 'accept-again' })).body).toMatchObject({
      duplicateExpense: 'accept-again',
      pageSize: 7,
    });
    expect((await patch({ pagesize: 1 })).status).toBe(400);
    expect((await patch({ pageSize: 0 })).status).toBe(400);
    expect(simulator.knobs()).toMatchObject({ duplicateExpense: 'accept-again', pageSize: 7 });
  });

  it('generates tasks without sending them, the same for the same seed', async () => {
    const one = await post(control('/generate'), { seed: 4, count: 3, insurers: ['nordlys'], day: '2026-11-24' });
    expect(one.body.tasks).toHaveLength(3);
    expect(
      (await post(control('/generate'), { seed: 4, count: 3, insurers: ['nordlys'], day: '2026-11-24' })).body,
    ).toEqual(one.body);
  });

  it('resets what happened and keeps whom it knows, unless told otherwise', async () => {
    await post(`${simulator.url}/ws/task_status.action`, new URLSearchParams({ securityToken: NORDLYS_CODE }));
    await patch({ pageSize: 3 });
    simulator.faults.add({ kind: '503' });
    await post(control('/reset'), {});
    expect(simulator.record.list()).toEqual([]);
    expect(simulator.faults.list()).toEqual([]);
    expect(simulator.knobs().pageSize).toBe(7);
    expect(simulator.registrations.tokens.size).toBe(2);
    await post(control('/reset'), { registrations: true });
    expect(simulator.registrations.tokens.size).toBe(0);
  });

  it('is neither recorded nor met by faults', async () => {
    simulator.faults.add({ kind: 'drop-before-processing' });
    expect((await call(control('/knobs'))).status).toBe(200);
    expect(simulator.record.list()).toEqual([]);
  });

  it('refuses events that are none', async () => {
    expect((await post(control('/events'), { tenant: 'demo' })).status).toBe(400);
    expect((await post(control('/events'), { events: [{}] })).status).toBe(400);
  });
});
