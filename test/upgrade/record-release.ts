import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { getConstructionPlans } from 'pg-boss';
import jobQueue from 'pg-boss/package.json' with { type: 'json' };
import { migrations } from '#migrations';
import { Config } from '#platform/config';
import { Idempotency } from '#platform/cqrs';
import { createHttpApp } from '#platform/http';
import { createLogger } from '#platform/observability';
import { writeBackup } from '#platform/persistence';
import { jobQueueGrants } from '#platform/persistence/migrate.js';
import { OWNER_READS } from '#platform/persistence/owner-reads.js';
import supertest from 'supertest';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { feedShown } from '../feed-shown.js';
import { runningProduct } from '../features/running-api.js';
import { scalepointWorld } from '../features/scalepoint-world.js';
import { type LastRelease, RECORDED, RECORDED_KEYS, RECORDED_OPERATOR } from './recorded.js';
import { playRelease, readEverything, taskMessage } from './release-scenario.js';

/** Kinds of the audit trail that are no aggregates, and take a fault to occur. */
const NOT_PLAYED = ['platform.dead-letter', 'webhooks.redelivery'];

const { env } = await scalepointWorld();
const product = runningProduct({
  ...env,
  ENCRYPTION_KEYS: RECORDED_KEYS,
  OPERATOR_KEY: RECORDED_OPERATOR,
  WEBHOOK_PRIVATE_HOSTS: '127.0.0.1',
});

/** The schema as this release creates it, in one text that needs no code of it. */
function schema(): string {
  const statements = migrations.flatMap(({ class: type }) => {
    const migration = new type(undefined, undefined);
    void migration.up();
    return migration.getQueries().map(String);
  });
  const names = migrations.map(({ name }) => `('${name}')`).join(',\n  ');
  return [
    'create schema platform',
    `create table platform.migrations (id serial primary key, name varchar(255) not null,
  executed_at timestamptz not null default current_timestamp)`,
    ...statements,
    getConstructionPlans().replace(/^\s*BEGIN;|COMMIT;\s*$/g, ''),
    jobQueueGrants(),
    OWNER_READS,
    `insert into platform.migrations (name) values\n  ${names}`,
  ]
    .map((statement) => `${statement.trim().replace(/;$/, '')};\n`)
    .join('\n');
}

it('records this release: schema, rows, answers, and work that is left', async () => {
  // Nothing listens there, so that events for it wait.
  const { webhookId } = await playRelease(product, 'http://127.0.0.1:9/');
  const kinds = readFileSync('test/arch/streams.txt', 'utf8').split('\n').filter(Boolean);
  const played = await product.database.sql(
    `select distinct split_part(stream, ':', 1) as kind from platform.event union select distinct entity from platform.audit`,
  );
  const present = new Set(played.map(({ kind }) => kind));
  expect(kinds.filter((kind) => !present.has(kind))).toEqual(NOT_PLAYED);
  await feedShown(product.database);
  const anna = await product.as('anna');
  let feedPlace = '';
  for (let more = true; more;) {
    const { body } = await anna.get(`/v1/events?limit=200${feedPlace && `&after=${encodeURIComponent(feedPlace)}`}`);
    const page = body as { items: object[]; next: string };
    [feedPlace, more] = [page.next, page.items.length > 0];
  }
  const { taskId, message } = taskMessage(9);
  const config = product.app.get(Config, { strict: false });
  const { ownerUrl, appUrl } = product.database;
  await product.app.close();
  // Takes the task in, and ends before a reaction has run.
  const module = ApiModule.forRoot({ appUrl, poolSize: 4, runReactions: false });
  const logger = createLogger(config, { write: () => undefined });
  const last = await createHttpApp(module, config, { logger, idempotency: Idempotency });
  await last.init();
  await last.getHttpAdapter().getInstance().ready();
  const token = `Bearer ${await product.tokenOf('anna')}`;
  const answers = await readEverything(supertest.agent(last.getHttpServer()).set('authorization', token));
  const taken = await supertest(last.getHttpServer()).post('/scalepoint/v1/demo/tasks').send(message).expect(200);
  await last.close();

  const release: LastRelease = {
    version: (JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }).version,
    commit: execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim(),
    migrations: migrations.map(({ name }) => name),
    jobQueue: jobQueue.pgboss.schema,
    feedPlace,
    webhookId,
    waitingTask: { scalepointTaskId: taskId, message, answer: taken.body as object },
    answers,
  };
  rmSync(RECORDED.rows, { force: true });
  await writeBackup(ownerUrl, RECORDED.rows);
  writeFileSync(RECORDED.schema, schema());
  writeFileSync(RECORDED.facts, `${JSON.stringify(release, null, 1)}\n`);
}, 120_000);
