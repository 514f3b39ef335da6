import { createHash } from 'node:crypto';
import supertest from 'supertest';
import { ApiKeys } from '#platform/identity';
import { until } from '../until.js';
import { runningProduct } from './running-api.js';

const product = runningProduct({}, { applications: 2, runReactions: false });
const OTHER_PROCESS = 1;
const bare = (application = 0) => supertest.agent(product.workers[application]?.getHttpServer());

async function created(scopes: string[], more: object = {}) {
  const anna = await product.as('anna');
  const { body } = await anna
    .post('/v1/api-keys')
    .send({ name: 'ERP', scopes, ...more })
    .expect(201);
  return body as { id: string; key: string; maskedKey: string };
}

describe('an API key', () => {
  it('is shown once and stored as a digest', async () => {
    const anna = await product.as('anna');
    const request = { name: 'ERP', scopes: ['tasks:read'] };
    const answer = await anna.post('/v1/api-keys').set('idempotency-key', 'once').send(request).expect(201);
    const { id, key, maskedKey } = answer.body as { id: string; key: string; maskedKey: string };
    expect(key).toMatch(/^spk_[0-9a-f]{32}_[\w-]{43}$/);
    expect(maskedKey).toBe(`••••${key.slice(-4)}`);
    expect(answer.headers['location']).toBe(`/v1/api-keys/${id}`);
    const replayed = await anna.post('/v1/api-keys').set('idempotency-key', 'once').send(request).expect(201);
    expect(replayed.body).toMatchObject({ id, key: null });
    expect((await anna.get(`/v1/api-keys/${id}`).expect(200)).body).not.toHaveProperty('key');

    const digest = createHash('sha256').update(key).digest('hex');
    expect(await product.database.sql(`select digest from api_keys.api_key where id = $1`, [id])).toEqual([{ digest }]);
    const secret = key.slice(-43);
    const written = await product.database.sql(
      `select 1 from platform.event where data::text like $1 union all select 1 from platform.idempotency_key where answer::text like $1
       union all select 1 from platform.audit where after::text like $1 or after::text like $2`,
      [`%${secret}%`, `%${digest}%`],
    );
    expect(written).toEqual([]);
    expect(product.log.filter((line) => line.includes(secret))).toEqual([]);
  });

  it('works in either header, for its scopes and its company, and is recorded as the actor', async () => {
    const { id, key } = await created(['tasks:read', 'directory:write']);
    await bare().get('/v1/tasks').set('x-api-key', key).expect(200);
    const machine = bare(OTHER_PROCESS).set('authorization', `Bearer ${key}`);
    await machine.put('/v1/directory/carriers/tag').send({ name: 'Tage', active: true }).expect(200);
    const refused = await machine.get('/v1/cases').expect(403);
    expect(refused.body).toMatchObject({ code: 'identity.permission-missing', missingPermissions: ['cases:read'] });
    expect((await machine.get('/v1/me').expect(200)).body).toMatchObject({ userId: `api-key:${id}`, name: 'ERP' });
    const anna = await product.as('anna');
    const { body } = await anna.get('/v1/audit?limit=1').expect(200);
    expect(body.items).toMatchObject([{ entity: 'directory.entry', actor: `user:api-key:${id}` }]);
    const { lastUsedAt } = (await anna.get(`/v1/api-keys/${id}`).expect(200)).body;
    expect(Date.now() - Date.parse(lastUsedAt)).toBeLessThan(60_000);
    expect((await (await product.as('nina')).get('/v1/api-keys').expect(200)).body.items).toEqual([]);
  });

  it('has no scope that its creator lacks, and cannot be created without users:manage', async () => {
    const { key } = await created(['users:manage']);
    const machine = bare().set('x-api-key', key).set('accept-language', 'en');
    const more = await machine
      .post('/v1/api-keys')
      .send({ name: 'More', scopes: ['tasks:manage'] })
      .expect(403);
    expect(more.body).toMatchObject({ code: 'api-keys.scope-not-held', missingPermissions: ['tasks:manage'] });
    await machine
      .post('/v1/api-keys')
      .send({ name: 'Same', scopes: ['users:manage'] })
      .expect(201);
    await (
      await product.as('bo')
    )
      .post('/v1/api-keys')
      .send({ name: 'X', scopes: ['tasks:read'] })
      .expect(403);
    const unknown = await (
      await product.as('anna')
    )
      .post('/v1/api-keys')
      .send({ name: 'X', scopes: ['tasks'] })
      .expect(400);
    expect(unknown.body.errors).toMatchObject([{ pointer: '/scopes/0' }]);
  });

  it('is refused once it is revoked, in every process', async () => {
    const { id, key } = await created(['tasks:read']);
    await bare(OTHER_PROCESS).get('/v1/tasks').set('x-api-key', key).expect(200);
    const { body } = await (await product.as('anna')).post(`/v1/api-keys/${id}/revocation`).expect(200);
    expect(body).toMatchObject({ state: 'revoked', revokedAt: expect.any(String) });
    const refused = await bare().get('/v1/tasks').set('x-api-key', key).expect(401);
    expect(refused.body).toMatchObject({ code: 'identity.api-key-revoked' });
    await until(async () => (await bare(OTHER_PROCESS).get('/v1/tasks').set('x-api-key', key)).status === 401);
  });

  it('is refused once it has expired', async () => {
    const past = await (
      await product.as('anna')
    )
      .post('/v1/api-keys')
      .send({ name: 'X', scopes: ['tasks:read'], expiresAt: '2020-01-01T00:00:00Z' })
      .expect(422);
    expect(past.body).toMatchObject({ code: 'api-keys.expires-in-the-past' });
    const { id, key } = await created(['tasks:read'], { expiresAt: '2099-01-01T00:00:00Z' });
    await bare().get('/v1/tasks').set('x-api-key', key).expect(200);
    await product.database.sql(`update api_keys.api_key set expires_at = now() - interval '1 second' where id = $1`, [
      id,
    ]);
    product.app.get(ApiKeys, { strict: false }).forget();
    const refused = await bare().get('/v1/tasks').set('x-api-key', key).expect(401);
    expect(refused.body).toMatchObject({ code: 'identity.api-key-expired' });
    expect((await (await product.as('anna')).get(`/v1/api-keys/${id}`)).body).toMatchObject({ state: 'expired' });
  });

  it.each(['spk_', `spk_${'0'.repeat(32)}_${'a'.repeat(43)}`])('is refused when it is unknown: %s', async (key) => {
    const { body } = await bare().get('/v1/tasks').set('x-api-key', key).expect(401);
    // The second one names a company that is not there; it learns no more than the first.
    expect(body).toMatchObject({ code: 'identity.api-key-unknown' });
  });

  it('outlives the end of all sessions, which concerns people', async () => {
    const { key } = await created(['tasks:read']);
    await bare().get('/v1/tasks').set('x-api-key', key).expect(200);
    await (await product.as('anna', new Date(Date.now() + 5000))).post('/v1/users/sign-out').expect(204);
    await bare().get('/v1/tasks').set('x-api-key', key).expect(200);
  });
});
