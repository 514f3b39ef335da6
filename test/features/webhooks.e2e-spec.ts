import { WebhookCalls } from '#webhooks/contracts';
import { DeliverEvents } from '../../libs/webhooks/timers/deliver-events.js';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { runningProduct } from './running-api.js';
import { WebhookReceiver } from './webhook-receiver.js';
import { feedShown } from '../feed-shown.js';
import { until } from '../until.js';

const product = runningProduct({ WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' }, { runReactions: false, applications: 2 });
const receiver = new WebhookReceiver();
const USER_CHANGED = 'users.user-changed.v1';
const types = [USER_CHANGED];
let users = 0;

beforeAll(() => receiver.open());
afterAll(() => receiver.close());
afterEach(async () => {
  receiver.forget();
  await product.database.sql('delete from webhooks.webhook');
});

interface Created {
  id: string;
  secret: string;
  version: number;
}

type Delivery = Record<'id' | 'kind' | 'eventId' | 'error' | 'answer', string> & { attempt: number; status: number };

async function created(body: object = {}): Promise<Created> {
  await feedShown(product.database);
  const anna = await product.as('anna');
  const answer = await anna.post('/v1/webhooks').send({ url: receiver.url(), types, ...body });
  expect(answer.body).toHaveProperty('secret');
  return answer.body as Created;
}

async function somethingHappens(): Promise<void> {
  const anna = await product.as('anna');
  await anna
    .put(`/v1/users/u${++users}`)
    .send({ name: `Ærø ${users}` })
    .expect(200);
}

it('there are twenty of, also when more are asked for at once', async () => {
  const anna = await product.as('anna');
  const ask = () => anna.post('/v1/webhooks').send({ url: receiver.url(), types });
  const statuses = (await Promise.all(Array.from({ length: 26 }, ask))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 201)).toHaveLength(20);
  expect(statuses.filter((status) => status === 409)).toHaveLength(6);
});

const round = () => product.app.get(DeliverEvents).round();

/** A polling round may run before the feed shows the event. */
async function untilReceived(count: number): Promise<void> {
  await until(async () => {
    if (receiver.received.length < count) await round();
    return receiver.received.length >= count;
  });
}

async function deliveries(id: string): Promise<Delivery[]> {
  const anna = await product.as('anna');
  return ((await anna.get(`/v1/webhooks/${id}/deliveries`).expect(200)).body as { items: Delivery[] }).items;
}

async function webhook(id: string): Promise<Record<string, unknown>> {
  return (await (await product.as('anna')).get(`/v1/webhooks/${id}`).expect(200)).body as Record<string, unknown>;
}

const waitIsOver = () =>
  product.database.sql(`update webhooks.progress set next_attempt_at = now() - interval '1 second'`);

describe('a webhook', () => {
  it('is sent what happens from then on, in order and signed', async () => {
    await somethingHappens();
    const { id, secret } = await created();
    for (let n = 0; n < 3; n++) await somethingHappens();
    await untilReceived(3);
    await round();
    expect(receiver.verified(secret)).toEqual([USER_CHANGED, USER_CHANGED, USER_CHANGED]);
    expect(receiver.received.map(({ event }) => event.data['userId'])).toEqual(
      [users - 2, users - 1, users].map((n) => `u${n}`),
    );
    expect(receiver.received[0]?.headers['content-type']).toContain('application/cloudevents+json');
    expect(await deliveries(id)).toEqual(
      Array<unknown>(3).fill(
        expect.objectContaining({ kind: 'event', attempt: 1, delivered: true, status: 204, error: null }),
      ),
    );
  });

  it('is sent all that waits in one go, however much is of other types', async () => {
    const { id } = await created({ types: [USER_CHANGED, 'directory.entry-changed.v1'] });
    const anna = await product.as('anna');
    for (let n = 0; n < 60; n++)
      await anna
        .put('/v1/users/many')
        .send({ name: `Nr. ${n}` })
        .expect(200);
    await untilReceived(60);
    await round();
    const sequences = receiver.received.map(({ body }) => (JSON.parse(body) as { sequence: number }).sequence);
    expect(sequences).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
    expect((await deliveries(id)).length).toBe(50);
  });

  it('gets every type when none is named, and its own creation first', async () => {
    const { secret } = await created({ types: null });
    await somethingHappens();
    await untilReceived(2);
    expect(receiver.verified(secret)).toEqual(['webhooks.webhook-created.v1', USER_CHANGED]);
  });

  it('is sent the same again after a failure, and nothing else before it', async () => {
    const { id, secret } = await created();
    await somethingHappens();
    await somethingHappens();
    receiver.answer = (response) => void response.writeHead(500).end('mørkt');
    await untilReceived(1);
    await round();
    expect(receiver.received).toHaveLength(1);
    expect(await webhook(id)).toMatchObject({ active: true, failingSince: expect.any(String) });
    await waitIsOver();
    await untilReceived(2);
    receiver.answer = (response) => void response.writeHead(200).end();
    await waitIsOver();
    await untilReceived(4);
    receiver.verified(secret);
    const [first, second, third, last] = receiver.received.map(({ event }) => event.id);
    expect([second, third]).toEqual([first, first]);
    expect(last).not.toBe(first);
    expect((await deliveries(id)).map(({ attempt, status }) => [attempt, status])).toEqual([
      [1, 200],
      [3, 200],
      [2, 500],
      [1, 500],
    ]);
    expect((await deliveries(id)).at(-1)).toMatchObject({ error: 'status', answer: 'mørkt' });
    expect(await webhook(id)).toMatchObject({ failingSince: null, nextAttemptAt: null });
  });

  it('waits as long as the receiver asks', async () => {
    const { id } = await created();
    await somethingHappens();
    receiver.answer = (response) => void response.writeHead(503, { 'retry-after': '7200' }).end();
    await untilReceived(1);
    const { nextAttemptAt } = await webhook(id);
    expect(Date.parse(String(nextAttemptAt))).toBeGreaterThan(Date.now() + 7_100_000);
  });

  it('is disabled at once by 410, which others are told, and goes on where it stopped', async () => {
    const watching = await created({ types: ['webhooks.webhook-disabled.v1'] });
    const { id } = await created({ url: receiver.url('/gone') });
    await somethingHappens();
    receiver.answer = (response) => void response.writeHead(410).end();
    await untilReceived(1);
    receiver.answer = (response) => void response.writeHead(204).end();
    await untilReceived(2);
    expect(receiver.received[1]?.event).toMatchObject({ data: { webhookId: id, reason: 'gone' } });
    expect(watching.id).not.toBe(id);
    const disabled = await webhook(id);
    expect(disabled).toMatchObject({ active: false, disabledReason: 'gone' });
    await somethingHappens();
    await round();
    expect(receiver.received).toHaveLength(2);
    const anna = await product.as('anna');
    const change = { url: receiver.url(), types, active: true };
    await anna.put(`/v1/webhooks/${id}`).send(change).expect(428);
    await anna.put(`/v1/webhooks/${id}`).set('if-match', '"1"').send(change).expect(412);
    await anna
      .put(`/v1/webhooks/${id}`)
      .set('if-match', `"${String(disabled['version'])}"`)
      .send(change)
      .expect(200);
    await untilReceived(4);
    expect(receiver.received[2]?.event.id).toBe(receiver.received[0]?.event.id);
    expect(await webhook(id)).toMatchObject({ active: true, disabledReason: null });
  });

  it('is disabled after three days of failure', async () => {
    const { id } = await created();
    await somethingHappens();
    receiver.answer = (response) => void response.writeHead(500).end();
    await untilReceived(1);
    await product.database.sql(
      `update webhooks.progress set failing_since = now() - interval '73 hours', next_attempt_at = now()`,
    );
    await untilReceived(2);
    expect(await webhook(id)).toMatchObject({ active: false, disabledReason: 'failed-for-three-days' });
  });

  it('does not wait for others that hang, also at the same host', async () => {
    const slow: Created[] = [];
    for (let n = 1; n <= 6; n += 1) slow.push(await created({ url: receiver.url(`/slow/${n}`) }));
    const held: (() => void)[] = [];
    const hung = new Promise<void>((resolve) => {
      receiver.answer = (response) => {
        held.push(() => void response.writeHead(204).end());
        if (held.length === slow.length) resolve();
      };
    });
    await somethingHappens();
    const deliver = product.app.get(DeliverEvents);
    const rounds: Promise<void>[] = [];
    await until(async () => {
      rounds.push(deliver.round());
      return (await Promise.race([hung, Promise.resolve('not yet')])) !== 'not yet';
    });
    receiver.answer = (response) => void response.writeHead(204).end();
    const { secret } = await created();
    await somethingHappens();
    await until(() => {
      rounds.push(deliver.round());
      return receiver.received.length > slow.length;
    });
    expect(receiver.received.at(-1)?.headers['webhook-signature']).toBeDefined();
    expect(slow.map((one) => one.secret)).not.toContain(secret);
    expect(await deliveries(slow[0]!.id)).toEqual([]);
    for (const release of held) release();
    await Promise.all(rounds);
  });

  it('is sent again, with the same id, what a killed process had sent and not recorded', async () => {
    const { id, secret } = await created();
    await somethingHappens();
    const calls = product.app.get(WebhookCalls);
    const send = calls.send.bind(calls);
    calls.send = async (call) => {
      await send(call);
      throw new Error('killed');
    };
    await untilReceived(1);
    calls.send = send;
    expect(await deliveries(id)).toEqual([]);
    await round();
    expect(receiver.received).toHaveLength(1);
    await product.database.sql(`update webhooks.progress set leased_until = now()`);
    await untilReceived(2);
    expect(new Set(receiver.received.map(({ event }) => event.id)).size).toBe(1);
    expect(receiver.verified(secret)).toHaveLength(2);
    expect(await deliveries(id)).toHaveLength(1);
  });

  it('is sent everything once when several processes work', async () => {
    await created();
    for (let n = 0; n < 5; n++) await somethingHappens();
    const workers = product.workers.map((app) => app.get(DeliverEvents));
    const round = () => Promise.all(workers.map((worker) => worker.round()));
    await until(async () => (await round()) && receiver.received.length >= 5);
    await round();
    const ids = receiver.received.map(({ event }) => event.id);
    expect(new Set(ids).size).toBe(5);
    expect(ids).toHaveLength(5);
  });
});

describe('the secret', () => {
  it('is rotated with an overlap in which both sign', async () => {
    const { id, secret: before, version } = await created();
    const anna = await product.as('anna');
    const rotate = (body: object) =>
      anna.post(`/v1/webhooks/${id}/rotation`).set('if-match', `"${version}"`).send(body);
    await rotate({ oldValidUntil: '2020-01-01T00:00:00Z' }).expect(422);
    const { secret: now } = (await rotate({ oldValidUntil: '2099-01-01T00:00:00Z' }).expect(200)).body as Created;
    expect(now).not.toBe(before);
    await somethingHappens();
    await untilReceived(1);
    receiver.verified(before);
    receiver.verified(now);
    await product.database.sql(`update webhooks.webhook set old_valid_until = now() - interval '1 second'`);
    receiver.forget();
    await somethingHappens();
    await untilReceived(1);
    receiver.verified(now);
    expect(() => receiver.verified(before)).toThrow();
  });

  it('is in the first answer and nowhere else', async () => {
    const anna = await product.as('anna');
    const create = () =>
      anna.post('/v1/webhooks').set('idempotency-key', 'once-1').send({ url: receiver.url(), types }).expect(201);
    const first = (await create()).body as Created;
    const again = (await create()).body as Created;
    expect(first.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(again).toEqual({ ...first, secret: null });
    const rotated = (await anna.post(`/v1/webhooks/${first.id}/rotation`).set('if-match', '"1"').send({}).expect(200))
      .body as Created;
    await somethingHappens();
    await untilReceived(1);
    const tables = await product.database.sql(
      `select table_schema || '.' || table_name as name from information_schema.tables
        where table_schema in ('webhooks', 'platform', 'pgboss') and table_type = 'BASE TABLE'`,
    );
    const stored = [];
    for (const { name } of tables) stored.push(await product.database.sql(`select t::text from ${String(name)} t`));
    const answers = [await webhook(first.id), await deliveries(first.id), (await anna.get('/v1/webhooks')).body];
    const everywhere = JSON.stringify([stored, answers, product.log, (await anna.get('/v1/audit')).body]);
    for (const secret of [first.secret, rotated.secret]) {
      expect(everywhere).not.toContain(secret.slice('whsec_'.length));
    }
    expect(everywhere).toContain(first.id);
  });
});

describe('what people ask for', () => {
  it('is redelivered once by a double click', async () => {
    const { id, secret } = await created();
    await somethingHappens();
    await untilReceived(1);
    const [delivery] = await deliveries(id);
    const anna = await product.as('anna');
    const redeliver = () => anna.post(`/v1/webhooks/${id}/deliveries/${delivery?.id}/redelivery`).expect(202);
    const [one, two] = await Promise.all([redeliver(), redeliver()]);
    expect(one.body).toEqual(two.body);
    await untilReceived(2);
    expect((await redeliver()).body).toEqual(one.body);
    await round();
    expect(receiver.received).toHaveLength(2);
    receiver.verified(secret);
    expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
    expect((await deliveries(id)).map(({ kind }) => kind)).toEqual(['redelivery', 'event']);
    const audit = (await anna.get('/v1/audit?entity=webhooks.redelivery').expect(200)).body as { items: object[] };
    expect(audit.items).toEqual([
      expect.objectContaining({ actor: 'user:anna', after: { webhookId: id, deliveryId: delivery?.id } }),
    ]);
  });

  it('is tested while it is switched off, and a test is not sent again', async () => {
    const { id, secret } = await created();
    const anna = await product.as('anna');
    const off = { url: receiver.url(), types, active: false };
    await anna.put(`/v1/webhooks/${id}`).set('if-match', '"1"').send(off).expect(200);
    await somethingHappens();
    const { requestId } = (await anna.post(`/v1/webhooks/${id}/test`).expect(202)).body as { requestId: string };
    await untilReceived(1);
    await round();
    expect(receiver.verified(secret)).toEqual(['webhooks.test.v1']);
    const [delivery] = await deliveries(id);
    expect(delivery).toMatchObject({ kind: 'test', eventId: requestId });
    await anna.post(`/v1/webhooks/${id}/deliveries/${delivery?.id}/redelivery`).expect(409);
  });

  it('is refused where it makes no sense', async () => {
    const anna = await product.as('anna');
    const wrong = [
      'http://erp.example/',
      'https://u:p@erp.example/',
      'https://erp.example/#x',
      'ftp://erp.example',
      'æ',
    ];
    for (const url of wrong) await anna.post('/v1/webhooks').send({ url }).expect(422);
    for (const body of [{}, { url: receiver.url(), types: [] }, { url: receiver.url(), types: ['x'] }]) {
      await anna.post('/v1/webhooks').send(body).expect(400);
    }
    const { id } = await created();
    await anna.delete(`/v1/webhooks/${id}`).set('if-match', '"1"').expect(204);
    await anna.get(`/v1/webhooks/${id}`).expect(404);
  });

  it('is not called in a private network or by another name for it', async () => {
    const { id } = await created({ url: 'https://localhost:9/' });
    const other = await created({ url: 'https://[::ffff:7f00:1]:9/' });
    await somethingHappens();
    await until(async () => {
      await round();
      return (await deliveries(id)).length + (await deliveries(other.id)).length === 2;
    });
    expect((await deliveries(id))[0]).toMatchObject({ error: 'refused-address', status: null });
    expect((await deliveries(other.id))[0]).toMatchObject({ error: 'refused-address' });
  });

  it('does not follow redirects', async () => {
    const { id } = await created();
    await somethingHappens();
    receiver.answer = (response) => void response.writeHead(302, { location: receiver.url('/other') }).end();
    await untilReceived(1);
    await round();
    expect(receiver.received).toHaveLength(1);
    expect((await deliveries(id))[0]).toMatchObject({ error: 'redirect', status: 302 });
  });

  it('is seen by its own company alone, and changed by those who may', async () => {
    const { id } = await created();
    const nina = await product.as('nina');
    expect((await nina.get('/v1/webhooks').expect(200)).body).toEqual({ items: [], next: null });
    await nina.get(`/v1/webhooks/${id}`).expect(404);
    await nina.get(`/v1/webhooks/${id}/deliveries`).expect(404);
    await nina.post(`/v1/webhooks/${id}/test`).expect(404);
    await nina.delete(`/v1/webhooks/${id}`).set('if-match', '"1"').expect(404);
    await (await product.as('bo')).get('/v1/webhooks').expect(403);
    await nina.put('/v1/users/x').send({ name: 'X' }).expect(200);
    await round();
    expect(receiver.received).toEqual([]);
    expect(DEMO_COMPANIES.nabo.id).not.toBe(DEMO_COMPANIES.demo.id);
  });
});
