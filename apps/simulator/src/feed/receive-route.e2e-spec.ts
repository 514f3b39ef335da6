import { once } from 'node:events';
import { createSimulator } from '../simulator.js';
import type { Simulator } from '../simulator.js';
import { updateOf, cancellationOf } from '../tasks/later-versions.js';
import { TaskGenerator } from '../tasks/task-generator.js';
import { bearer, call, post } from '../testing/scalepoint-client.js';
import { world } from '../testing/world.js';

const insurers = [{ alias: 'nordlys', name: 'Nordlys Forsikring', subcompanies: [] }];

describe('the event feed', () => {
  let simulator: Simulator;
  let headers: Record<string, string>;

  beforeEach(async () => {
    simulator = await createSimulator(world({ knobs: { longPollSeconds: 60, pageSize: 2 } }));
    headers = await bearer(simulator.url, 'events');
  });
  afterEach(async () => simulator.close());

  const receive = async (lastEventId?: string, tenant = 'demo') =>
    call(
      `${simulator.url}/api/events/v1/dk/external/${tenant}/receive${lastEventId ? `?lastEventId=${lastEventId}` : ''}`,
      { headers },
    );
  const ids = (page: { data: { id: string }[] }) => page.data.map(({ id }) => id);

  it('gives pages in order, each naming the next', async () => {
    simulator.publish('dk', 'demo', new TaskGenerator({ seed: 1, insurers }).take(3));
    const first = await receive('_122046');
    expect(ids(first.body)).toEqual(['_122047', '_122048']);
    expect(first.body.links.next).toBe('/api/events/v1/dk/external/demo/receive?lastEventId=_122048');
    const second = await call(simulator.url + first.body.links.next, { headers });
    expect(ids(second.body)).toEqual(['_122049']);
  });

  it('tells of a task without its customer, who is in the case that can be read', async () => {
    const [task] = new TaskGenerator({ seed: 2, insurers }).take(1);
    simulator.publish('dk', 'demo', [task!]);
    const { body } = await receive();
    const { attributes } = body.data[0];
    expect(attributes).toMatchObject({
      eventType: 'repair_service_requested',
      payloadVersion: '1.0.0',
      case: { id: task!.case!.id, number: task!.case!.number, policy: { insuranceCompany: { alias: 'nordlys' } } },
      service: { id: task!.taskId, referenceNumber: task!.referenceNumber },
    });
    expect(attributes.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{7}[+-]\d\d:\d\d$/);
    expect(JSON.stringify(body)).not.toContain(task!.policyholder!.name);
    const read = await call(`${simulator.url}/ecx/host/api/integration/v1/case/${attributes.case.id}`, {
      headers: await bearer(simulator.url, 'platform-case:read'),
    });
    expect(read.body).toEqual(task);
  });

  it('names an update and a closing as Scalepoint does', async () => {
    const [task] = new TaskGenerator({ seed: 3, insurers }).take(1);
    simulator.publish('dk', 'demo', [updateOf(task!)]);
    simulator.publish('dk', 'demo', [cancellationOf(task!)], 'NotCovered');
    const { body } = await receive();
    expect(body.data.map((event: { attributes: object }) => event.attributes)).toMatchObject([
      { eventType: 'repair_updated' },
      { eventType: 'claim_updated', change: 'CaseClosed', isTerminated: true, terminationReason: 'NotCovered' },
    ]);
  });

  it('reads a case of several tasks as all of them', async () => {
    const generator = new TaskGenerator({ seed: 4, insurers });
    const tasks = [generator.next(), generator.furtherTask()];
    simulator.publish('dk', 'demo', tasks);
    const caseHeaders = await bearer(simulator.url, 'platform-case:read');
    const address = `${simulator.url}/ecx/host/api/integration/v1/case`;
    expect((await call(`${address}/${tasks[0]!.case!.id}`, { headers: caseHeaders })).body).toEqual({ tasks });
    expect((await call(`${address}/c0a8f7d2-0000-4a3e-8a0b-7f2f9b6c1d99`, { headers: caseHeaders })).status).toBe(404);
  });

  it('holds a poll until an event comes', async () => {
    const held = once(simulator.feed, 'held');
    const poll = receive('_122046');
    await held;
    const events = [{ eventType: 'repair_updated', case: { number: 'Æ-1' } }];
    await post(`${simulator.url}/_control/events`, { tenant: 'demo', events });
    const { body } = await poll;
    expect(ids(body)).toEqual(['_122047']);
    expect(body.data[0].attributes.case.number).toBe('Æ-1');
    expect(simulator.feed.heldPolls()).toBe(0);
  });

  it('does not wake for the event of another tenant', async () => {
    const held = once(simulator.feed, 'held');
    const poll = receive('_122046');
    await held;
    simulator.publish('dk', 'other', new TaskGenerator({ seed: 5, insurers }).take(1));
    expect(simulator.feed.heldPolls()).toBe(1);
    simulator.publish('dk', 'demo', new TaskGenerator({ seed: 6, insurers }).take(1));
    expect(ids((await poll).body)).toEqual(['_122048']);
  });

  it('answers an empty page with the same cursor when nothing comes', async () => {
    simulator.setKnobs({ longPollSeconds: 0 });
    const { status, body } = await receive('_122046');
    expect([status, body.data]).toEqual([200, []]);
    expect(body.links.next).toContain('lastEventId=_122046');
  });

  it('forgets a poll whose client has gone', async () => {
    const held = once(simulator.feed, 'held');
    const client = new AbortController();
    const address = `${simulator.url}/api/events/v1/dk/external/demo/receive`;
    const poll = fetch(address, { headers, signal: client.signal }).catch((error: Error) => error.name);
    await held;
    client.abort();
    expect(await poll).toBe('AbortError');
    const [entry] = await simulator.record.waitFor({ route: 'receive' });
    expect(entry).toMatchObject({ outcome: 'aborted' });
    expect(simulator.feed.heldPolls()).toBe(0);
  });

  it('goes on above a cursor that an earlier simulator gave out', async () => {
    simulator.setKnobs({ longPollSeconds: 0 });
    await receive('_500000');
    simulator.publish('dk', 'demo', new TaskGenerator({ seed: 7, insurers }).take(1));
    expect(ids((await receive('_500000')).body)).toEqual(['_500001']);
  });

  it.each(['122047', '_x', '_-1', '_1e3'])('refuses the cursor %s', async (cursor) => {
    expect((await receive(cursor)).status).toBe(400);
  });

  it('repeats and shuffles events while told to, and still names the right cursor', async () => {
    simulator.setKnobs({ pageSize: 50 });
    simulator.publish('dk', 'demo', new TaskGenerator({ seed: 8, insurers }).take(6));
    const inOrder = ids((await receive()).body);
    simulator.faults.add({ route: 'receive', kind: 'duplicate', times: 1 });
    const doubled = (await receive()).body;
    expect(ids(doubled)).toEqual(inOrder.flatMap((id) => [id, id]));
    simulator.faults.add({ route: 'receive', kind: 'reorder', times: 1 });
    const shuffled = (await receive()).body;
    expect(ids(shuffled)).not.toEqual(inOrder);
    expect(ids(shuffled).sort()).toEqual(inOrder);
    for (const page of [doubled, shuffled]) expect(page.links.next).toContain(inOrder.at(-1));
    expect(ids((await receive()).body)).toEqual(inOrder);
  });
});
