import { randomUUID } from 'node:crypto';
import { updateOf, cancellationOf } from '../../apps/simulator/src/tasks/later-versions.js';
import { TaskGenerator } from '../../apps/simulator/src/tasks/task-generator.js';
import type { ScalepointTask } from '../../apps/simulator/src/tasks/task-shape.js';
import { runningProduct } from './running-api.js';
import { scalepointWorld } from './scalepoint-world.js';
import { until } from '../until.js';

const { simulator, env } = await scalepointWorld();
simulator.setKnobs({ longPollSeconds: 1, pageSize: 4 });
const product = runningProduct(env, { applications: 2 });
const generator = new TaskGenerator({ seed: 11, insurers: [{ alias: 'nordlys', name: 'Nordlys', subcompanies: [] }] });

interface Delivery {
  readonly id: string;
  readonly channel: string;
  readonly state: string;
  readonly reason: { code: string; detail: string } | null;
  readonly scalepointTaskIds: string[];
}

const sql = (text: string) => product.database.sql(text);
/** Resolves when the feed was read to its end and all reactions are idle. */
async function read(): Promise<void> {
  const last = simulator.feed.page('dk/demo', 0, 10_000).at(-1)?.id ?? null;
  await until(async () => {
    const [place] = await sql(`select last_event_id from scalepoint_gateway.event_place where tenant = 'demo'`);
    return place?.['last_event_id'] === last;
  });
  await product.settled();
}

async function deliveries(query = ''): Promise<Delivery[]> {
  const { body } = await (await product.as('anna')).get(`/v1/deliveries?limit=200${query}`).expect(200);
  return (body as { items: Delivery[] }).items;
}

async function statusOf({ taskId }: ScalepointTask): Promise<unknown[]> {
  return sql(
    `select status, case_id is not null as "hasCase" from case_intake.task where scalepoint_task_id = '${taskId}'`,
  );
}

async function setSource(tenant: string, active: boolean): Promise<void> {
  const anna = await product.as('anna');
  const { headers } = await anna.get('/v1/event-source').expect(200);
  await anna
    .put('/v1/event-source')
    .set('if-match', String(headers['etag'] ?? '"0"'))
    .send({ tenant, active })
    .expect(200);
}

beforeAll(() => setSource('demo', true));

describe('the event feed of Scalepoint', () => {
  it('brings new tasks, changes and cancellations, each once, also when told twice and out of order', async () => {
    const tasks = generator.take(6);
    const [first, second] = tasks as [ScalepointTask, ScalepointTask];
    simulator.faults.add({ route: 'receive', kind: 'duplicate', times: 3 });
    simulator.publish('dk', 'demo', tasks);
    await read();
    simulator.publish('dk', 'demo', [updateOf(first), cancellationOf(second)]);
    await read();
    for (const task of tasks) {
      const status = task === second ? 'cancelled' : 'case-opened';
      expect(await statusOf(task)).toEqual([{ status, hasCase: true }]);
    }
    const [{ count } = {}] = await sql(`select count(*)::int as count from case_intake."case"`);
    expect(count).toBe(tasks.length);
    expect((await deliveries()).every(({ channel, state }) => channel === 'poll' && state === 'processed')).toBe(true);
  });

  it('is read on from where it was while Scalepoint is away, and loses nothing', async () => {
    simulator.faults.add({ route: 'receive', kind: '503', retryAfterSeconds: 1, times: 1 });
    simulator.faults.add({ route: 'case', kind: 'drop-before-processing', times: 2 });
    const tasks = generator.take(3);
    simulator.publish('dk', 'demo', tasks);
    await read();
    for (const task of tasks) expect(await statusOf(task)).toEqual([{ status: 'case-opened', hasCase: true }]);
    const { body } = await (await product.as('anna')).get('/v1/event-source').expect(200);
    expect(body).toMatchObject({ tenant: 'demo', active: true, lastError: { code: expect.any(String) } });
  });

  it('keeps what it cannot use, to be taken in later', async () => {
    const caseId = randomUUID();
    const taskId = randomUUID();
    const about = (alias: string) => ({ id: caseId, number: 'Æ-1', policy: { insuranceCompany: { alias } } });
    simulator.feed.publish('dk/demo', { eventType: 'repair_service_requested', case: { number: 'uden id' } });
    simulator.feed.publish('dk/demo', { eventType: 'something_else' });
    simulator.feed.publish('dk/demo', {
      eventType: 'repair_service_requested',
      case: about('nordlys'),
      service: { id: taskId, referenceNumber: 'Æ-1-1' },
    });
    await read();
    const failed = await deliveries('&state=failed');
    expect(failed.map(({ reason }) => reason?.code)).toEqual(['gateway.not-at-scalepoint', 'gateway.unreadable-event']);
    const [missing] = failed;
    const anna = await product.as('anna');
    await anna.post(`/v1/deliveries/${missing?.id}/reprocess`).expect(200);
    expect((await deliveries('&state=failed'))[0]?.id).toBe(missing?.id);

    // From now on Scalepoint knows the case.
    const [task] = generator.take(1) as [ScalepointTask];
    const known = { ...task, taskId, case: { ...task.case, id: caseId } } as ScalepointTask;
    simulator.publish('dk', 'elsewhere', [known]);
    await anna.post(`/v1/deliveries/${missing?.id}/reprocess`).expect(200);
    await product.settled();
    expect(await statusOf(known)).toEqual([{ status: 'case-opened', hasCase: true }]);
    expect((await deliveries()).find(({ id }) => id === missing?.id)).toMatchObject({
      state: 'processed',
      reason: null,
      scalepointTaskIds: [taskId],
    });
  });

  it('keeps the tasks of an insurer without a token until there is one', async () => {
    const [task] = new TaskGenerator({
      seed: 12,
      insurers: [{ alias: 'fjord', name: 'Fjord', subcompanies: [] }],
    }).take(1) as [ScalepointTask];
    simulator.publish('dk', 'demo', [task]);
    await read();
    const [delivery] = await deliveries('&state=failed');
    expect(delivery?.reason?.code).toBe('tokens.unknown-token');
    const anna = await product.as('anna');
    await anna.post(`/v1/deliveries/${delivery?.id}/reprocess`).expect(409);
    const { body: insurer } = await anna.post('/v1/insurers').send({ name: 'Fjord Forsikring' }).expect(201);
    await anna
      .post('/v1/security-tokens')
      .send({ insurerId: (insurer as { id: string }).id, alias: 'FJORD', code: '5d0c7b3e-1111-4a3b-9d55-1c2c5b1f7a10' })
      .expect(201);
    await anna.post(`/v1/deliveries/${delivery?.id}/reprocess`).expect(200);
    const [received] = await statusOf(task);
    expect(received).toBeDefined();
  });

  it('is told apart from what was pushed', async () => {
    const all = (await deliveries()).length;
    expect(await deliveries('&channel=json')).toEqual([]);
    expect(await deliveries('&channel=poll&from=2026-01-01T00:00:00Z')).toHaveLength(all);
    expect(await deliveries('&to=2026-01-01T00:00:00Z')).toEqual([]);
    const insurerId = String((await sql(`select id from tokens.insurer where name = 'Fjord Forsikring'`))[0]?.['id']);
    expect(await deliveries(`&insurerId=${insurerId}`)).toHaveLength(1);
    await (await product.as('anna')).get('/v1/deliveries?channel=fax').expect(400);
  });

  it('is not read while polling is off, nor for a company that has not switched it on', async () => {
    const others = await sql(`select count(*)::int as count from scalepoint_gateway.event_place`);
    expect(others).toEqual([{ count: 1 }]);
    const nina = await product.as('nina');
    await nina.put('/v1/event-source').set('if-match', '"0"').send({ tenant: 'demo', active: true }).expect(403);
  });
});
