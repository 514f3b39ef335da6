import { Client } from 'pg';
import { Timers } from '#platform/messaging';
import { WebhooksModule } from '#webhooks';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { runningProduct } from './running-api.js';
import { WebhookReceiver } from './webhook-receiver.js';
import { feedShown } from '../feed-shown.js';
import { until } from '../until.js';

const key = (id: string, fill: number) => `${id}:${Buffer.alloc(32, fill).toString('base64')}`;
const env = { WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' };
const product = runningProduct({ ...env, ENCRYPTION_KEYS: key('new', 2) + ',' + key('old', 1) });
const before = runningProduct({ ...env, ENCRYPTION_KEYS: key('old', 1) }, { runReactions: false });
const receiver = new WebhookReceiver();

beforeAll(() => receiver.open());
afterAll(() => receiver.close());

describe('a running product', () => {
  it('sends automatically, and deletes old entries from the log', async () => {
    const anna = await product.as('anna');
    const arrived = new Promise<string>((resolve) => {
      receiver.answer = (response, { event }) => {
        response.writeHead(204).end();
        resolve(event.type);
      };
    });
    await feedShown(product.database);
    const { body } = await anna.post('/v1/webhooks').send({ url: receiver.url() }).expect(201);
    const { id } = body as { id: string };
    expect(await arrived).toBe('webhooks.webhook-created.v1');
    const log = async () =>
      ((await anna.get(`/v1/webhooks/${id}/deliveries`).expect(200)).body as { items: unknown[] }).items;
    await until(async () => (await log()).length > 0);
    const forget = () => product.app.get(Timers).run('webhooks.forget-deliveries-every-day');
    await forget();
    expect(await log()).toHaveLength(1);
    await product.database.sql(`update webhooks.delivery set at = at - interval '31 days'`);
    await forget();
    expect(await log()).toEqual([]);
  });

  it('re-encrypts secrets with the current key, once, and signs with them as before', async () => {
    const { id: companyId } = DEMO_COMPANIES.demo;
    const was = await before.as('anna');
    const { body } = await was.post('/v1/webhooks').send({ url: receiver.url() }).expect(201);
    const { id, secret } = body as { id: string; secret: string };
    const [row] = await before.database.sql('select sealed_secret from webhooks.webhook where id = $1', [id]);
    expect(row?.['sealed_secret']).toMatch(/^old\./);
    const mine = await product.as('anna');
    const made = (await mine.post('/v1/webhooks').send({ url: receiver.url('/other'), types: ['x.y.v1'] })).body as {
      id: string;
    };
    // A secret copied from another webhook's row cannot be decrypted.
    await product.database.sql('delete from webhooks.webhook where id <> $1', [made.id]);
    await product.database.sql('update webhooks.webhook set sealed_secret = $1', [row?.['sealed_secret']]);
    await expect(WebhooksModule.reencrypt(product.app, companyId, 10)).rejects.toThrow();
    // The row as it was before the key rotation.
    await product.database.sql('delete from webhooks.webhook');
    await product.database.sql(
      `insert into webhooks.webhook (company_id, id, version, url, active, sealed_secret, created_at)
       values ($1, $2, 1, $3, true, $4, now())`,
      [companyId, id, receiver.url(), row?.['sealed_secret']],
    );
    await product.database.sql(
      `insert into webhooks.progress (company_id, webhook_id, era, xid, position, next_attempt_at)
       values ($1, $2, 2147483647, 0, 0, now())`,
      [companyId, id],
    );
    // Another transaction is changing it: rotation must wait for it, not skip it.
    const held = new Client({ connectionString: product.database.superuserUrl });
    await held.connect();
    await held.query('begin');
    await held.query('select 1 from webhooks.webhook for update');
    const sealed = WebhooksModule.reencrypt(product.app, companyId, 10);
    let hasEnded = false;
    void sealed.then(() => (hasEnded = true));
    const waits = () =>
      product.database.sql(
        `select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      );
    await until(async () => hasEnded || (await waits()).length > 0);
    await held.query('commit');
    await held.end();
    expect(await sealed).toBe(1);
    expect(await WebhooksModule.reencrypt(product.app, companyId, 10)).toBe(0);
    receiver.forget();
    const arrived = new Promise<void>((resolve) => {
      receiver.answer = (response) => {
        response.writeHead(204).end();
        resolve();
      };
    });
    await mine.post(`/v1/webhooks/${id}/test`).expect(202);
    await arrived;
    expect(receiver.verified(secret)).toEqual(['webhooks.test.v1']);
  });
});
