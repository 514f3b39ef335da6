import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import jobQueue from 'pg-boss/package.json' with { type: 'json' };
import supertest from 'supertest';
import { v7 } from 'uuid';
import { migrate, migrations } from '#migrations';
import { parseConfig } from '#platform/config';
import { Idempotency } from '#platform/cqrs';
import { createHttpApp } from '#platform/http';
import { demoIssuer } from '#platform/identity';
import { createLogger } from '#platform/observability';
import { operatorSession, type OperatorSession, restoreBackup } from '#platform/persistence';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { DEMO_USERS } from '../../apps/product/src/demo-users.js';
import { WebhookReceiver } from '../features/webhook-receiver.js';
import { until } from '../until.js';
import { demandedOf, usedOf } from './catalogue.js';
import { lastRelease, RECORDED, RECORDED_KEYS } from './recorded.js';
import { lasting, line } from './release-scenario.js';

const release = lastRelease();
const name = `upgrade_${v7().replaceAll('-', '')}`;
const at = (url = '') => url.replace('{database}', name);
const [ownerUrl, superuserUrl] = [at(process.env['TEST_OWNER_URL']), at(process.env['TEST_SUPERUSER_URL'])];
const directory = mkdtempSync(join(tmpdir(), 'scalepoint-upgrade-'));
const receiver = new WebhookReceiver();
const before = { used: new Set<string>(), demanded: new Set<string>() };
let appUrl = '';
let session: OperatorSession;
let app: NestFastifyApplication;

/** The database of the last release, without any code of this one. */
async function asReleased(): Promise<void> {
  const cluster = new Client({ connectionString: superuserUrl.replace(name, 'postgres') });
  await cluster.connect();
  await cluster.query(`create database ${name} owner scalepoint`);
  await cluster.end();
  const owner = await operatorSession(ownerUrl);
  await owner.run(readFileSync(RECORDED.schema, 'utf8'));
  await owner.end();
}

beforeAll(async () => {
  await receiver.open();
  await asReleased();
  session = await operatorSession(superuserUrl);
  before.used = await usedOf(session.run, 'scalepoint_app');
  before.demanded = await demandedOf(session.run);
  await restoreBackup(ownerUrl, RECORDED.rows, migrations);
  ({ appUrl } = await migrate(ownerUrl));
}, 60_000);
afterAll(async () => {
  await app?.close();
  receiver.close();
  await session?.end();
  const cluster = await operatorSession(superuserUrl.replace(name, 'postgres'));
  await cluster.run(`drop database if exists ${name} with (force)`);
  await cluster.end();
  rmSync(directory, { recursive: true, force: true });
});

describe('processes of the last release, on the schema of this one', () => {
  it('find every column, function, right and constraint that they use', async () => {
    const after = await usedOf(session.run, 'scalepoint_app');
    expect(before.used.size).toBeGreaterThan(1000);
    expect([...before.used].filter((one) => !after.has(one))).toEqual([]);
    await session.run('begin');
    await session.run('alter table case_intake.task drop column visited');
    await session.run('revoke delete on invoicing.offer_pdf from scalepoint_app');
    const changed = await usedOf(session.run, 'scalepoint_app');
    await session.run('rollback');
    expect([...before.used].filter((one) => !changed.has(one))).toEqual(
      expect.arrayContaining([
        'column case_intake.task.visited boolean not null',
        'scalepoint_app may delete from invoicing.offer_pdf',
      ]),
    );
  });

  it('need not write a column that they do not know', async () => {
    const known = new Set([...before.used].flatMap((one) => /^column (\S+)/.exec(one)?.[1] ?? []));
    const unknown = [...(await demandedOf(session.run))].filter((column) => !before.demanded.has(column));
    const tables = new Set([...known].map((column) => column.split('.').slice(0, 2).join('.')));
    expect(unknown.filter((column) => tables.has(column.split('.').slice(0, 2).join('.')))).toEqual([]);
  });

  it('work with the same job queue; record a new release before its schema changes', () => {
    expect(jobQueue.pgboss.schema).toBe(release.jobQueue);
  });
});

describe('the data of the last release, in this one', () => {
  let token = '';
  const call = (method: 'get' | 'post' | 'put', path: string) =>
    supertest(app.getHttpServer())[method](path).set('authorization', token).set('if-match', '*');
  const config = parseConfig({
    ...{ NODE_ENV: 'test', DEMO: 'on', DATA_DIR: directory, RATE_LIMIT_PER_MINUTE: '0', FETCH_ATTACHMENTS: 'false' },
    ...{ ENCRYPTION_KEYS: RECORDED_KEYS, WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' },
  });

  beforeAll(async () => {
    // Only reads at first: reactions go on with the work that was left.
    token = `Bearer ${await (await demoIssuer(config)).sign(DEMO_USERS.find(({ user }) => user === 'anna')!)}`;
    await start(false);
  });

  async function start(runReactions: boolean): Promise<void> {
    await app?.close();
    const module = ApiModule.forRoot({ appUrl, poolSize: 6, runReactions });
    const logger = createLogger(config, { write: () => undefined });
    app = await createHttpApp(module, config, { logger, idempotency: Idempotency });
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  }

  it('is read as it was, of every kind', async () => {
    expect(release.answers.length).toBeGreaterThan(60);
    for (const { path, body } of release.answers) {
      // The message that waits came later.
      if (/^\/v1\/(?:tasks|deliveries|audit)(?:\?|$)/.test(path)) continue;
      expect([path, lasting((await call('get', path)).body)]).toMatchObject([path, body]);
    }
  });

  it('is changed in every kind that is loaded from a table', async () => {
    const items = (path: string) =>
      (release.answers.find((answer) => answer.path === path)?.body as { items: { id: string; state?: string }[] })
        .items;
    const offer = items('/v1/offers').find(({ state }) => state === 'draft');
    const invoice = items('/v1/invoices').find(({ id }) => {
      const found = release.answers.find(({ path }) => path === `/v1/invoices/${id}`)?.body as { posting: unknown };
      return found.posting === null;
    });
    const body = (path: string) => release.answers.find((answer) => answer.path === path)?.body;
    const [task] = items('/v1/tasks').filter(
      ({ id }) => (body(`/v1/tasks/${id}`) as { status: string }).status === 'case-opened',
    );
    const changes = [
      ['put', '/v1/text-templates', { templates: [] }],
      ['put', '/v1/users/bo', { name: 'Bo Ørsted Lund', email: 'bo@demo.example' }],
      ['put', '/v1/directory/employees/bo', { name: 'Bo Ørsted Lund', active: true }],
      ['put', '/v1/event-source', { tenant: 'demo', active: false }],
      ['put', '/v1/personal-data/retention', { months: 72 }],
      ['post', `/v1/api-keys/${items('/v1/api-keys')[0]?.id}/revocation`, {}],
      [
        'post',
        `/v1/security-tokens/${items('/v1/security-tokens')[0]?.id}/rotation`,
        { code: 'a-code-for-after-the-update' },
      ],
      ['post', `/v1/invoices/${invoice?.id}/withdrawal`, {}],
      ['put', `/v1/offers/${offer?.id}`, { number: 'T-2-ændret', lines: [line('600.00')] }],
      ['post', `/v1/tasks/${task?.id}/messages`, { text: 'Efter opdateringen', send: false }],
    ] as const;
    const answers: [string, number, string][] = [];
    for (const [method, path, sent] of changes) {
      const { status, text } = await call(method, path).send(sent);
      answers.push([path, status, status < 300 ? '' : text]);
    }
    expect(answers.filter(([, status]) => status >= 300)).toEqual([]);
  });

  it('goes on where it stopped: waiting reactions run, a message told again is known, readers keep their places', async () => {
    const { scalepointTaskId, message, answer } = release.waitingTask;
    const task = async () =>
      (await session.run('select case_id from case_intake.task where scalepoint_task_id = $1', [scalepointTaskId]))[0];
    expect(await task()).toEqual({ case_id: null });
    await start(true);
    await until(async () => (await task())?.['case_id'] !== null);
    const again = await supertest(app.getHttpServer()).post('/scalepoint/v1/demo/tasks').send(message).expect(200);
    expect(again.body).toEqual(answer);

    const after = encodeURIComponent(release.feedPlace);
    let types: string[] = [];
    await until(async () => {
      const { body } = await call('get', `/v1/events?limit=200&after=${after}`).expect(200);
      types = (body as { items: { type: string }[] }).items.map(({ type }) => type);
      return types.includes('case-intake.case-opened.v1');
    });
    expect(types.filter((type) => type === 'case-intake.task-received.v1')).toHaveLength(1);

    const webhook = { url: receiver.url(), types: ['case-intake.case-opened.v1'], active: true };
    await call('put', `/v1/webhooks/${release.webhookId}`).send(webhook).expect(200);
    // Three cases of the last release, which its receiver did not get, and the one from above.
    await until(() => Promise.resolve(receiver.received.length === 4));
  });
});
