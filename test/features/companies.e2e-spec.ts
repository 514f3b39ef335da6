import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { Config } from '#platform/config';
import { type DemoClaims, demoIssuer, PERMISSIONS } from '#platform/identity';
import { Timers } from '#platform/messaging/timers.js';
import { Companies } from '#platform/tenancy';
import type { Finding } from '../../apps/cli/src/doctor/finding.js';
import { until } from '../until.js';
import { commandLine } from './command-line.js';
import { runningProduct } from './running-api.js';

const OPERATOR_KEY = 'operator-key-of-the-tests-0123456789';
const OTHER_PROCESS = 1;
/** Each command starts a process that loads the product, which takes seconds on a loaded machine. */
const MAX_COMMANDS_MS = 150_000;
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-companies-'));
const product = runningProduct({ OPERATOR_KEY }, { applications: 2, runReactions: false });
// As in production, and with nothing that only the server needs: no issuer, no keys.
const cli = commandLine(() => ({
  NODE_ENV: 'production',
  DATABASE_URL: product.database.ownerUrl,
  DATA_DIR: join(dataDir, 'none'),
}));
const task = () => JSON.parse(readFileSync('test/examples/task-new.json', 'utf8')) as object;

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const operator = (application = 0) =>
  supertest
    .agent(product.workers[application]?.getHttpServer())
    .set('authorization', `Bearer ${OPERATOR_KEY}`)
    .set('accept-language', 'en');

/** A user of a company that the demo does not have; the demo's issuer signs for it. */
async function as(companyId: string, application = 0) {
  const claims: DemoClaims = { userId: 'anna', companyId, name: 'Anna', permissions: PERMISSIONS };
  const token = await (await demoIssuer(product.app.get(Config, { strict: false }))).sign(claims);
  return supertest.agent(product.workers[application]?.getHttpServer()).set('authorization', `Bearer ${token}`);
}

async function registered(key: string): Promise<string> {
  const { body } = await operator()
    .post('/operator/v1/companies')
    .send({ key, name: `${key} ApS` })
    .expect(201);
  return body.id as string;
}

describe('the operator', () => {
  it('registers a company that every process knows at once, with its first administrator', async () => {
    const administrator = { id: 'anna', name: 'Anna Åkjær', email: 'anna@acme.example' };
    const company = { key: 'acme', name: 'Acme ApS', cvr: 'DK 12345674', administrator };
    const { body, headers } = await operator().post('/operator/v1/companies').send(company).expect(201);
    expect(body).toMatchObject({ key: 'acme', name: 'Acme ApS', cvr: '12345674', suspended: false, version: 1 });
    expect(headers['location']).toBe('/operator/v1/companies/acme');
    const anna = await as(body.id, OTHER_PROCESS);
    expect((await anna.get('/v1/company').expect(200)).body).toMatchObject({ name: 'Acme ApS', cvr: '12345674' });
    expect((await anna.get('/v1/users').expect(200)).body.items).toMatchObject([{ id: 'anna', name: 'Anna Åkjær' }]);
    // The intake knows the key too: the module is off, but the address is right.
    const sent = await product.scalepoint(OTHER_PROCESS).post('/scalepoint/v1/acme/tasks').send(task()).expect(403);
    expect(sent.body.code).toBe('subscription.module-not-active');
    const { body: audit } = await anna.get('/v1/audit').expect(200);
    expect(audit.items).toContainEqual(
      expect.objectContaining({ entity: 'companies.company', action: 'create', actor: 'operator' }),
    );
  });

  it('registers the same company again without a change, and no other one under its id or key', async () => {
    const id = await registered('twice');
    const same = { id, key: 'twice', name: 'twice ApS' };
    expect((await operator().post('/operator/v1/companies').send(same).expect(201)).body).toMatchObject({ version: 1 });
    const taken = await operator().post('/operator/v1/companies').send({ key: 'twice', name: 'Another' }).expect(409);
    expect(taken.body).toMatchObject({ code: 'companies.key-taken', errors: [{ pointer: '/key' }] });
    const other = await operator()
      .post('/operator/v1/companies')
      .send({ ...same, name: 'Another' })
      .expect(409);
    expect(other.body).toMatchObject({ code: 'companies.id-taken' });
    const together = [1, 2, 3].map((n) =>
      operator(n % 2)
        .post('/operator/v1/companies')
        .send({ key: 'race', name: `Race ${n}` }),
    );
    expect((await Promise.all(together)).map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
  });

  it.each([
    [{ key: 'Acme ApS', name: 'Acme' }, 400, 'http.validation-failed'],
    [{ key: 'typo', name: 'Typo', cvr: '12345678' }, 422, 'companies.cvr-mistyped'],
  ])('is told what is wrong with %j', async (company, status, code) => {
    const { body } = await operator().post('/operator/v1/companies').send(company).expect(status);
    expect(body).toMatchObject({ code });
  });

  it('lists companies page by page, and renames one on the version that was read', async () => {
    await registered('zebra');
    const first = await operator().get('/operator/v1/companies?limit=2').expect(200);
    expect(first.body.items).toHaveLength(2);
    const rest = await operator().get(`/operator/v1/companies?limit=200&cursor=${first.body.next}`).expect(200);
    const keys = [...first.body.items, ...rest.body.items].map(({ key }: { key: string }) => key);
    expect(keys).toEqual(keys.toSorted());
    expect(keys).toEqual(expect.arrayContaining(['demo', 'nabo', 'zebra']));
    const { headers } = await operator().get('/operator/v1/companies/zebra').expect(200);
    const change = { name: 'Zebra A/S', cvr: '24681351' };
    await operator().put('/operator/v1/companies/zebra').send(change).expect(428);
    const put = (etag: string) => operator().put('/operator/v1/companies/zebra').set('if-match', etag).send(change);
    expect((await put(String(headers['etag'])).expect(200)).body).toMatchObject({ ...change, version: 2 });
    await put(String(headers['etag'])).expect(412);
    await operator().get('/operator/v1/companies/nobody').expect(404);
  });

  it('needs the key, which opens nothing else and is in no log line', async () => {
    const anna = await product.as('anna');
    expect((await anna.get('/operator/v1/companies').expect(401)).body.code).toBe('identity.operator-key-required');
    await operator().get('/operator/v1/companies').set('authorization', `Bearer ${OPERATOR_KEY}x`).expect(401);
    await supertest.agent(product.app.getHttpServer()).post('/operator/v1/companies').send('no json').expect(401);
    await operator().get('/v1/tasks').expect(401);
    expect(product.log.length).toBeGreaterThan(0);
    expect(product.log.filter((line) => line.includes(OPERATOR_KEY))).toEqual([]);
  });
});

describe('a token for a company that is not registered', () => {
  it('is refused with the remedy, changes nothing and is charged nothing', async () => {
    const stranger = '01997c00-0000-7000-8000-00000000dead';
    const anna = await as(stranger);
    const activation = { registration: 'networkContractor' };
    const { body } = await anna.post('/v1/subscription/activation').send(activation).expect(403);
    expect(body).toMatchObject({
      code: 'identity.company-not-registered',
      detail: expect.stringContaining('Bed den, der driver løsningen'),
    });
    await anna.get('/v1/company').expect(403);
    const rows = await product.database.sql(
      `select 1 from subscription.charge where company_id = $1 union all select 1 from platform.event where company_id = $1`,
      [stranger],
    );
    expect(rows).toEqual([]);
    // Not remembered as unknown: registered a moment later, the same token works.
    await operator().post('/operator/v1/companies').send({ id: stranger, key: 'late', name: 'Late ApS' }).expect(201);
    await anna.post('/v1/subscription/activation').send(activation).expect(200);
  });
});

describe('the charge timer', () => {
  it('knows a company that was registered while it runs', async () => {
    const id = await registered('charged');
    await (await as(id)).post('/v1/subscription/activation').send({ registration: 'networkContractor' }).expect(200);
    await product.database.sql(`update subscription.subscription set anchor_day = '2020-01-31' where company_id = $1`, [
      id,
    ]);
    const charges = () => product.database.sql(`select 1 from subscription.charge where company_id = $1`, [id]);
    expect(await charges()).toHaveLength(1);
    await product.workers[OTHER_PROCESS]?.get(Timers, { strict: false }).run('subscription.charge-months-every-hour');
    expect((await charges()).length).toBeGreaterThan(60);
  });
});

describe('a suspended company', () => {
  const send = (application = 0) => product.scalepoint(application).post('/scalepoint/v1/demo/tasks').send(task());

  it('is refused in every process within a second, loses nothing, and goes on when it is resumed', async () => {
    const [anna, bo] = [await product.as('anna'), await product.as('bo', undefined, OTHER_PROCESS)];
    await bo.get('/v1/tasks').expect(200);
    const { body } = await operator()
      .post('/operator/v1/companies/demo/suspension')
      .send({ reason: 'unpaid' })
      .expect(200);
    expect(body).toMatchObject({ suspended: true, suspensionReason: 'unpaid' });

    const refused = await anna.get('/v1/tasks').expect(403);
    expect(refused.body).toMatchObject({ code: 'identity.company-suspended' });
    const answer = await send().expect(503);
    expect(answer.headers['retry-after']).toBe('300');
    expect(answer.body).toMatchObject({ code: 'gateway.company-suspended' });
    await until(async () => (await bo.get('/v1/tasks')).status === 403);
    await until(async () => (await send(OTHER_PROCESS)).status === 503);
    // The other company works on.
    await (await product.as('nina')).get('/v1/me').expect(200);

    const openIds = await product.app.get(Companies, { strict: false }).openIds();
    expect(openIds).not.toContain(body.id);
    await operator().post('/operator/v1/companies/demo/resumption').expect(200);
    // Scalepoint sends again what was answered 503.
    await send().expect(200);
    const { body: tasks } = await anna.get('/v1/tasks').expect(200);
    expect(tasks.items).toHaveLength(1);
    await until(async () => (await bo.get('/v1/tasks')).status === 200);
  });
});

describe('the command line', () => {
  const json = async (...args: string[]) => {
    const { code, out, err } = await cli('companies', ...args, '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    return JSON.parse(out);
  };

  it(
    'registers, lists, renames, suspends and resumes, also beside running processes',
    async () => {
      const admin = ['--admin', 'carl', '--admin-name', 'Carl Æbelø'];
      const company = await json('register', '--key', 'shell', '--name', 'Shell ApS', '--cvr', '12345674', ...admin);
      expect(company).toMatchObject({ key: 'shell', name: 'Shell ApS', cvr: '12345674', suspendedAt: null });
      const carl = await as(company.id);
      expect((await carl.get('/v1/users').expect(200)).body.items).toMatchObject([{ id: 'carl', name: 'Carl Æbelø' }]);
      expect(await json('rename', 'shell', '--name', 'Shell A/S')).toMatchObject({
        name: 'Shell A/S',
        cvr: '12345674',
      });
      expect(await json('suspend', 'shell', '--reason', 'unpaid')).toMatchObject({ suspensionReason: 'unpaid' });
      await until(async () => (await carl.get('/v1/me')).status === 403);
      expect((await json('list')).find(({ key }: { key: string }) => key === 'shell')).toMatchObject({ version: 3 });
      expect(await json('resume', 'shell')).toMatchObject({ suspendedAt: null });
      await until(async () => (await carl.get('/v1/me')).status === 200);
    },
    MAX_COMMANDS_MS,
  );

  it(
    'asks for no more of the configuration than the command needs',
    async () => {
      const [doctor, rotation] = await Promise.all([cli('doctor', '--json'), cli('keys', 'rotate')]);
      const found = (about: string) =>
        (JSON.parse(doctor.out) as Finding[]).filter((one) => one.about === about && one.state !== 'fault');
      expect(found('configuration').map((one) => one.found)).toContain(
        'Not set here, and so not checked: JWT_ISSUER, JWT_AUDIENCE, JWT_JWKS_URL, ENCRYPTION_KEYS',
      );
      expect([found('database'), found('keys')]).toMatchObject([[{ state: 'good' }], [{ state: 'warning' }]]);
      expect(rotation).toMatchObject({ code: 1, err: expect.stringContaining('ENCRYPTION_KEYS must be set') });
      expect(rotation.err).not.toContain('JWT_');
      expect(existsSync(join(dataDir, 'none'))).toBe(false);
    },
    MAX_COMMANDS_MS,
  );

  it(
    'says what is wrong, and how each command is used',
    async () => {
      const unknown = await cli('companies', 'suspend', 'unknown');
      expect(unknown).toMatchObject({ code: 1, err: expect.stringContaining('companies.company-not-found') });
      const mistyped = await cli('companies', 'register', '--key', 'x1', '--name', 'X', '--cvr', '12345678');
      expect(mistyped).toMatchObject({ code: 1, err: expect.stringContaining('check digit') });
      expect((await cli('companies', 'register', '--key', 'x1')).err).toContain("required option '--name <name>'");
      expect(await cli('companies', '--help')).toMatchObject({ code: 0, out: expect.stringContaining('register') });
    },
    MAX_COMMANDS_MS,
  );
});
