import { Sessions } from '#platform/identity';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { runningProduct } from './running-api.js';

const product = runningProduct({}, { applications: 2, runReactions: false });
const company = DEMO_COMPANIES.demo.id;
const OTHER_PROCESS = 1;

/** Within this time other processes notice the end of a session. */
const halfAMinuteLater = () => product.workers[OTHER_PROCESS]?.get(Sessions, { strict: false }).forget(company);

/** Seconds from now; tokens have whole seconds. */
const at = (seconds: number) => new Date(Date.now() + seconds * 1000);
const put = (active: boolean, id = 'bo') => ({ id, body: { name: 'Bo Ørsted', active } });

describe('a user whom the ERP sets inactive', () => {
  it('is refused on reads and writes, in words that say what to do, until active again', async () => {
    const [anna, bo] = [await product.as('anna'), await product.as('bo')];
    await bo.get('/v1/tasks').expect(200);
    const { id, body } = put(false);
    await anna.put(`/v1/users/${id}`).send(body).expect(200);
    const refusal = await bo.get('/v1/tasks').set('accept-language', 'en').expect(403);
    expect(refusal.body).toMatchObject({
      code: 'identity.user-inactive',
      detail: expect.stringContaining('set inactive in the ERP'),
    });
    await bo.post('/v1/me/sign-out').expect(403);
    halfAMinuteLater();
    await (await product.as('bo', undefined, OTHER_PROCESS)).get('/v1/me').expect(403);
    await anna.put(`/v1/users/${id}`).send(put(true).body).expect(200);
    await bo.get('/v1/tasks').expect(200);
  });

  it('that the ERP has not told of may work', async () => {
    await product.database.sql(`delete from users.erp_user where id = 'nina'`);
    await (await product.as('nina')).get('/v1/me').expect(200);
  });
});

describe('an administrator', () => {
  it('ends all sessions of one user, in every process, and later ones count', async () => {
    const anna = await product.as('anna');
    const [old, elsewhere] = [await product.as('bo', at(-60)), await product.as('bo', at(-60), OTHER_PROCESS)];
    await old.get('/v1/tasks').expect(200);
    await anna.post('/v1/users/bo/sign-out').expect(204);
    halfAMinuteLater();
    for (const session of [old, elsewhere]) {
      const { body, headers } = await session.get('/v1/tasks').expect(401);
      expect(body).toMatchObject({ code: 'identity.session-ended', detail: expect.stringContaining('Log ind igen') });
      expect(headers['www-authenticate']).toContain('error="invalid_token"');
    }
    await (await product.as('bo', at(2))).get('/v1/tasks').expect(200);
    await anna.get('/v1/tasks').expect(200);
    const { body } = await anna.get('/v1/audit?limit=1').expect(200);
    expect(body).toMatchObject({ items: [{ entity: 'users.sign-out', entityId: 'user:bo', actor: 'user:anna' }] });
  });

  it('ends all sessions of the company, the own one too, and none of another company', async () => {
    const nina = await product.as('nina', at(-60));
    const [anna, bo] = [await product.as('anna', at(2)), await product.as('bo', at(-1))];
    await anna.post('/v1/users/sign-out').expect(204);
    await bo.get('/v1/tasks').expect(401);
    await (await product.as('anna', at(-1))).get('/v1/tasks').expect(401);
    await nina.get('/v1/me').expect(200);
    await (await product.as('anna', at(5))).get('/v1/tasks').expect(200);
    const events = await product.database.sql(
      `select data from platform.event where type = 'users.sessions-ended.v1' and company_id = $1 order by position`,
      [company],
    );
    expect(events.map(({ data }) => data)).toEqual([
      { userId: 'bo', endedBy: 'anna' },
      { userId: null, endedBy: 'anna' },
    ]);
  });

  it('is needed for that, and a user that can be one', async () => {
    const [anna, bo] = [await product.as('anna', at(5)), await product.as('bo', at(5))];
    await bo.post('/v1/users/anna/sign-out').expect(403);
    await bo.post('/v1/users/sign-out').expect(403);
    for (const id of ['an%00na', '%20', 'a%E2%80%8B', 'a'.repeat(129)]) {
      const { body } = await anna.post(`/v1/users/${id}/sign-out`).expect(400);
      expect(body).toMatchObject({ errors: [{ pointer: '/id' }] });
    }
  });
});

describe('signing out', () => {
  it('ends the token that asks, in every process, and no other of the user', async () => {
    const issued = at(10);
    const [own, elsewhere] = [await product.as('bo', issued), await product.as('bo', issued, OTHER_PROCESS)];
    const other = await product.as('bo', at(11));
    for (const session of [own, elsewhere]) await session.get('/v1/me').expect(200);
    await own.post('/v1/me/sign-out').expect(204);
    halfAMinuteLater();
    for (const session of [own, elsewhere]) {
      expect((await session.get('/v1/me').expect(401)).body).toMatchObject({ code: 'identity.session-ended' });
    }
    await other.get('/v1/me').expect(200);
  });

  it('keeps only digests of tokens that could still be used', async () => {
    await product.database.sql(`update users.ended_token set expires_at = now() - interval '1 second'`);
    const bo = await product.as('bo', at(13));
    await bo.post('/v1/me/sign-out').expect(204);
    const rows = await product.database.sql(`select digest from users.ended_token`);
    expect(rows).toHaveLength(1);
    expect(String(rows[0]?.['digest'])).toMatch(/^[\w-]{43}$/);
  });
});
