import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import { SenderLimits } from '#platform/http';
import { Timers } from '#platform/messaging';
import { Metrics } from '#platform/observability';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { StoredSenders } from '../../libs/scalepoint-gateway/http/stored-senders.js';
import { runningProduct } from './running-api.js';

const [MAX_FAILURES, STORED] = [20, 8];
const product = runningProduct({
  INTAKE_FAILURES_PER_MINUTE: String(MAX_FAILURES),
  REFUSED_DELIVERIES_PER_HOUR: String(STORED),
  RATE_LIMIT_PER_MINUTE: '6000',
  TRUST_PROXY: 'true',
});
const example = readFileSync(new URL('../examples/task-new.json', import.meta.url), 'utf8');
const CODE = '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10';
const WRONG = example.replace(CODE, 'a-wrong-code-of-a-stranger');
const { demo } = DEMO_COMPANIES;

const sql = (text: string, values?: unknown[]) => product.database.sql(text, values);
const lines = () => product.log.map((line) => JSON.parse(line) as Record<string, unknown>);

function post(address: string, body: string, company = 'demo') {
  return product
    .scalepoint()
    .post(`/scalepoint/v1/${company}/tasks`)
    .set({ 'content-type': 'application/json', 'x-forwarded-for': address })
    .send(body);
}

/** Sequentially, as a client that waits for each response. */
async function statuses(count: number, send: (index: number) => ReturnType<typeof post>): Promise<number[]> {
  const all: number[] = [];
  for (let index = 0; index < count; index += 1) all.push((await send(index)).status);
  return all;
}

const times = (count: number, status: number) => Array<number>(count).fill(status);

async function securityEvents(event: string): Promise<number> {
  const { values } = (await product.app.get(Metrics).registry.getSingleMetric('security_events_total')?.get()) ?? {};
  return values?.find(({ labels }) => labels['event'] === event)?.value ?? 0;
}

beforeEach(async () => {
  await sql(`delete from scalepoint_gateway.delivery where state = 'refused'`);
  await sql(
    'truncate scalepoint_gateway.refused_hour, scalepoint_gateway.stray_hour, scalepoint_gateway.stray_delivery',
  );
  product.log.length = 0;
});

describe('an unknown sender that makes up company keys', () => {
  it('is counted by address, whatever the key, and stores no row for each', async () => {
    const answers = await statuses(200, (index) => post('203.0.113.1', '{}', `key-${index}`));
    expect(answers).toEqual([...times(MAX_FAILURES + 1, 404), ...times(200 - MAX_FAILURES - 1, 429)]);
    const refused = await post('203.0.113.1', '{}', 'another').set('accept-language', 'en').expect(429);
    const retryAfterSeconds = Number(refused.headers['retry-after']);
    expect(refused.body).toMatchObject({ code: 'gateway.too-many-failures', retryAfterSeconds });
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(60);
    expect(await sql('select total, stored from scalepoint_gateway.stray_hour')).toEqual([
      { total: MAX_FAILURES + 1, stored: STORED },
    ]);
    expect(await sql('select from scalepoint_gateway.stray_delivery')).toHaveLength(STORED);
    // Other paths, and deliveries to another company, are not affected.
    await post('203.0.113.2', '{}', 'another').expect(404);
    await post('203.0.113.1', example).expect(200);
  });
});

describe('an unknown sender that guesses codes', () => {
  it('has to wait before anything is read, raises an alarm, and keeps no known sender out', async () => {
    await post('203.0.113.10', example).expect(200);
    const [alarms, blocked] = [await securityEvents('guessing'), await securityEvents('sender-blocked')];
    const answers = await statuses(MAX_FAILURES + 10, () => post('203.0.113.11', WRONG));
    // The alarm allows fewer attempts than the usual limit.
    expect(answers).toEqual([...times(MAX_FAILURES, 401), ...times(10, 429)]);
    await post('203.0.113.11', example).expect(429);
    await post('203.0.113.12', example).expect(200);
    // An address shared by several insurers: a wrong code of one does not block the others.
    expect(await statuses(MAX_FAILURES + 10, () => post('203.0.113.10', WRONG))).toEqual(times(MAX_FAILURES + 10, 401));
    await post('203.0.113.10', example).expect(200);

    expect(await securityEvents('guessing')).toBe(alarms + 1);
    expect(await securityEvents('sender-blocked')).toBe(blocked + 1);
    const [from, companyId, uuid] = ['203.0.113.11', demo.id, expect.stringMatching(/^[0-9a-f-]{36}$/)];
    const marked = lines().filter(({ event }) => event === 'guessing' || event === 'sender-blocked');
    expect(marked).toHaveLength(2);
    for (const line of marked)
      expect(line).toMatchObject({ level: 'warn', address: from, companyId, correlationId: uuid });
    const wrong = lines().filter(({ message, status }) => message === 'request' && status === 401);
    expect(wrong[0]).toMatchObject({
      event: 'authentication-failed',
      problem: 'tokens.unknown-token',
      address: from,
      companyId,
    });
    expect(product.log.join('')).not.toContain('a-wrong-code-of-a-stranger');
  });
});

it('a sender that one process knows is not slowed down by another one', async () => {
  await post('203.0.113.20', example).expect(200);
  // A process that starts later knows senders from the database only.
  const limits = new SenderLimits(1, product.app.get(StoredSenders));
  const sender = { address: '203.0.113.20', companyId: demo.id };
  await limits.failed(sender, true);
  expect(await limits.failed(sender, true)).toMatchObject({ waitSeconds: 0 });
  expect(await limits.failed({ ...sender, address: '203.0.113.21' }, true)).toMatchObject({ waitSeconds: 0 });
  expect(await limits.failed({ ...sender, address: '203.0.113.21' }, true)).toMatchObject({ waitSeconds: 60 });
});

describe('refused deliveries', () => {
  it('are stored in part and up to a number each hour; the last one says how many more came', async () => {
    const long = WRONG.replace('{', `{"padding": "${'æ'.repeat(10_000)}",`);
    await statuses(STORED + 4, (index) =>
      post(`203.0.113.${30 + index}`, index % 2 ? long : `{"torn": "${'ø'.repeat(9000)}`),
    );
    const stored = await sql(
      `select octet_length(raw) as bytes from scalepoint_gateway.delivery where state = 'refused' and raw is not null`,
    );
    expect(stored).toHaveLength(STORED);
    expect(stored.every(({ bytes }) => Number(bytes) <= 2048)).toBe(true);
    const { body } = await (await product.as('anna')).get('/v1/deliveries?state=refused').expect(200);
    const { items } = body as { items: { notStored: number }[] };
    expect(items.map(({ notStored }) => notStored)).toEqual([4, ...times(STORED - 1, 0)]);
  });

  it('are counted also where a format is refused before the sender could be told to wait', async () => {
    const send = () => post('203.0.113.60', 'x').set('content-type', 'text/plain');
    expect(await statuses(MAX_FAILURES + 10, send)).toEqual(times(MAX_FAILURES + 10, 415));
    expect(await sql('select total from scalepoint_gateway.refused_hour')).toEqual([{ total: MAX_FAILURES + 1 }]);
    await post('203.0.113.60', example).expect(429);
  });

  it('never take the place of what a known sender delivers', async () => {
    await statuses(STORED + 1, (index) => post(`203.0.113.${50 + index}`, WRONG));
    const { body } = await post('203.0.113.10', example.replaceAll('3e9f01', '3e9f77')).expect(200);
    const { deliveryId } = body as { deliveryId: string };
    expect(await sql('select state from scalepoint_gateway.delivery where id = $1', [deliveryId])).toEqual([
      { state: 'processed' },
    ]);
  });

  it('are deleted after a week, and no others are', async () => {
    await statuses(3, (index) => post(`203.0.113.${70 + index}`, WRONG));
    await post('203.0.113.74', '{}', 'unknown').expect(404);
    const [others] = await sql(`select count(*) from scalepoint_gateway.delivery where state <> 'refused'`);
    const deleteOld = () => product.app.get(Timers).run('scalepoint-gateway.keep-deliveries-every-day');
    const left = () =>
      sql(`select (select count(*)::int from scalepoint_gateway.delivery where state = 'refused') as refused,
                  (select count(*)::int from scalepoint_gateway.refused_hour) as hours,
                  (select count(*)::int from scalepoint_gateway.stray_delivery) as strays,
                  (select count(*)::int from scalepoint_gateway.stray_hour) as "strayHours"`);
    await deleteOld();
    expect(await left()).toEqual([{ refused: 3, hours: 1, strays: 1, strayHours: 1 }]);
    for (const table of ['delivery', 'stray_delivery']) {
      await sql(`update scalepoint_gateway.${table} set received_at = received_at - interval '7 days 1 minute'`);
    }
    for (const table of ['refused_hour', 'stray_hour']) {
      await sql(`update scalepoint_gateway.${table} set hour = hour - interval '7 days 2 hours'`);
    }
    await deleteOld();
    expect(await left()).toEqual([{ refused: 0, hours: 0, strays: 0, strayHours: 0 }]);
    expect(await sql(`select count(*) from scalepoint_gateway.delivery where state <> 'refused'`)).toEqual([others]);
  });
});

it('concurrent unknown senders get no 500, because none needs a row that another one stored', async () => {
  const nina = await product.as('nina');
  await nina.post('/v1/subscription/activation').send({ registration: 'contractorAdjuster' }).expect(200);
  // As many as the former limit, so that eviction would have something to remove.
  await sql(`insert into scalepoint_gateway.stray_delivery
    select gen_random_uuid(), now(), 'old', 'gateway.unknown-company-key', 1 from generate_series(1, 1500)`);
  const holder = new Client({ connectionString: product.database.ownerUrl });
  await holder.connect();
  await holder.query('begin');
  await holder.query('select from scalepoint_gateway.stray_delivery for update');
  const companies = ['demo', 'nabo', 'unknown-1', 'nabo', 'demo', 'unknown-2'];
  const answers = await Promise.all(
    Array.from({ length: 120 }, (_, index) => post(`198.51.100.${index}`, WRONG, companies[index % companies.length])),
  );
  await holder.end();
  const counted = answers.map(({ status }) => status);
  expect(counted.filter((status) => status === 401)).toHaveLength(80);
  expect(counted.filter((status) => status === 404)).toHaveLength(40);
  expect(await sql('select sum(total)::int as total from scalepoint_gateway.refused_hour')).toEqual([{ total: 80 }]);
});
