import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { migrate, migrations } from '#migrations';
import { Config } from '#platform/config';
import { Commands, Idempotency } from '#platform/cqrs';
import { createHttpApp } from '#platform/http';
import { createLogger } from '#platform/observability';
import { operatorSession, restoreBackup } from '#platform/persistence';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/persistence/embedded';
import { testDatabase } from '#platform/testing';
import { ApiModule } from '../../apps/api/src/api.module.js';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { FillTaskKeys } from '../../libs/case-intake/commands/fill-task-keys.js';
import { until } from '../until.js';
import { commandLine } from './command-line.js';
import { runningProduct } from './running-api.js';

const product = runningProduct();
const empty = testDatabase();
const directory = mkdtempSync(join(tmpdir(), 'scalepoint-backup-'));
// PostgreSQL may run as another user than the tests.
chmodSync(directory, 0o755);
const file = join(directory, 'backup.gz');
let url = '';
let counts: Record<string, number> = {};
let firstAnswer: unknown;
const cli = commandLine(() => ({ DATABASE_URL: url, DEMO: 'on', DATA_DIR: directory }));
const example = readFileSync('test/examples/task-new.json', 'utf8');
/** A task of its own, with a text in it that is hard to copy. */
const task = (id: string, description: string) => {
  const message = JSON.parse(example) as { payload: { case: object } };
  const { payload } = message;
  return {
    ...message,
    payload: { ...payload, taskId: id, description, case: { ...payload.case, id, number: id.slice(-4) } },
  };
};
const idOf = (n: number) => `5b1f0c9e-3a77-4c06-8c62-00000000000${n}`;

let cluster: EmbeddedPostgres;
let restored: NestFastifyApplication | undefined;
beforeAll(async () => {
  cluster = await startEmbeddedPostgres({ dataDir: directory, settings: { fsync: 'off' } });
  await cluster.ensureDatabase('erp');
}, 60_000);
afterAll(async () => {
  await restored?.close();
  await cluster?.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** Digest and number of the rows of every table, and what guards them. */
async function contentOf(superuserUrl: string) {
  const { run, end } = await operatorSession(superuserUrl);
  try {
    const tables = await run(`select oid::regclass::text as name from pg_class
      where relkind in ('r', 'p') and not relispartition and relnamespace::regnamespace::text !~ '^(pg_|information_schema|public)'
        and relnamespace::regnamespace::text <> 'pgboss' and oid::regclass::text <> 'platform.migrations'
      order by 1`);
    const rows: Record<string, unknown> = {};
    for (const { name } of tables) {
      [rows[String(name)]] = await run(
        `select count(*)::int as count, md5(string_agg(row, ',' order by row)) as digest from (select to_jsonb(one)::text as row from ${String(name)} one) rows`,
      );
    }
    const policies =
      await run(`select polrelid::regclass::text as "table", polname as name, polcmd, polroles::regrole[]::text as roles,
        pg_get_expr(polqual, polrelid) as using, pg_get_expr(polwithcheck, polrelid) as check from pg_policy order by 1, 2`);
    const forced = await run(`select oid::regclass::text as name from pg_class where relforcerowsecurity order by 1`);
    const roles = await run(`select rolname as name from pg_roles where rolname ~ '^scalepoint' order by 1`);
    const constraints =
      await run(`select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
        from pg_constraint where contype = 'f' order by 1, 2`);
    const triggers = await run(`select tgrelid::regclass::text as "table", tgname as name, tgenabled as enabled
        from pg_trigger where not tgisinternal order by 1, 2`);
    return { rows, policies, forced, roles, constraints, triggers };
  } finally {
    await end();
  }
}

describe('a backup', () => {
  it('is written while the product runs, for its owner alone, and is never overwritten', async () => {
    // U+2028 is a line break to some readers of files, and none to JSON.
    const { body } = await product
      .scalepoint()
      .post('/scalepoint/v1/demo/tasks')
      .send(task(idOf(1), 'Linje 1\u2028æøå "\\\n'))
      .expect(200);
    firstAnswer = body;
    await product.settled();
    // Else its timer would, at the source alone, if a minute ends before the two are compared.
    const commands = product.app.get(Commands);
    for (const { id } of Object.values(DEMO_COMPANIES)) await commands.execute(new FillTaskKeys(id));
    // A row of a month that is long past, and of a company that was removed from the register.
    await product.database.sql(
      `insert into platform.audit (company_id, id, at, actor, action, entity, entity_id, correlation_id)
       values (gen_random_uuid(), gen_random_uuid(), '2020-01-01', 'user:x', 'create', 'x', '1', 'x')`,
    );
    url = product.database.ownerUrl;
    const { code, out } = await cli('backup', '--to', file, '--json');
    expect(code).toBe(0);
    const { rows } = JSON.parse(out) as { rows: Record<string, number> };
    counts = rows;
    expect(rows).toMatchObject({ 'platform.company': 2, 'case_intake.task': 1, 'case_intake."case"': 1 });
    expect(rows['platform.event']).toBeGreaterThan(20);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await cli('backup', '--to', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('exists already'),
    });
  }, 60_000);

  it('restores every row, policy and role into a fresh cluster', async () => {
    const before = await contentOf(product.database.superuserUrl);
    url = cluster.ownerUrl('erp');
    expect(await cli('restore', '--from', file)).toMatchObject({ code: 0, err: '' });
    const after = await contentOf(cluster.superuserUrl('erp'));
    expect(after.rows).toEqual(before.rows);
    expect({ ...after, rows: null }).toEqual({ ...before, rows: null });
    expect(Object.values(after.rows).length).toBeGreaterThan(30);
    // Jobs and queues, which change all the time at the source.
    const { run, end } = await operatorSession(cluster.superuserUrl('erp'));
    for (const name of ['pgboss.job', 'pgboss.queue', 'pgboss.schedule']) {
      expect([name, await run(`select count(*)::int as count from ${name}`)]).toEqual([
        name,
        [{ count: counts[name] }],
      ]);
    }
    await end();
    expect(await cli('restore', '--from', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('empty database'),
    });
  }, 60_000);

  it('goes on where it stopped: same tokens, codes and feed, and what Scalepoint repeats is known', async () => {
    const anna = await product.as('anna');
    const { body: seen } = await anna.get('/v1/events?limit=200').expect(200);
    const { appUrl } = await migrate(cluster.ownerUrl('erp'));
    const config = product.app.get(Config, { strict: false });
    const module = ApiModule.forRoot({ appUrl, poolSize: 5, runReactions: true });
    const logger = createLogger(config, { write: () => undefined });
    restored = await createHttpApp(module, config, { logger, idempotency: Idempotency });
    await restored.init();
    await restored.getHttpAdapter().getInstance().ready();
    const agent = () => supertest.agent(restored?.getHttpServer());
    const token = `Bearer ${await product.tokenOf('anna')}`;
    const get = async (path: string) => (await agent().get(path).set('authorization', token).expect(200)).body;

    expect((await get('/v1/tasks')).items).toMatchObject([{ scalepointTaskId: idOf(1) }]);
    // The codes of the insurers can be decrypted and found.
    const send = (n: number, text: string) =>
      agent()
        .post('/scalepoint/v1/demo/tasks')
        .send(task(idOf(n), text));
    const again = await send(1, 'Linje 1\u2028æøå "\\\n').expect(200);
    expect(again.body).toEqual(firstAnswer);
    await send(2, 'Efter gendannelsen').expect(200);
    await until(async () => (await get('/v1/cases')).items.length === 2);
    // A reader with a place in the old feed gets what came after it, and nothing twice.
    const last = seen.items.at(-1) as { id: string };
    const page = await get(`/v1/events?limit=200&after=${encodeURIComponent(seen.next)}`);
    const types = page.items.map(({ type }: { type: string }) => type);
    expect(types).toEqual(expect.arrayContaining(['case-intake.task-received.v1', 'case-intake.case-opened.v1']));
    expect(page.items.map(({ id }: { id: string }) => id)).not.toContain(last.id);
  }, 60_000);

  it('is not restored from a file that is cut off, damaged, newer or something else', async () => {
    const text = gunzipSync(readFileSync(file)).toString();
    const variants: Record<string, [Buffer | string, string]> = {
      cut: [gzipSync(text.slice(0, text.lastIndexOf('\n#') + 1)), 'ends before its last line'],
      short: [gzipSync(text.replace(/("case_intake\.task":)1/, '$12')), 'has 1 of its 2 rows'],
      broken: [readFileSync(file).subarray(0, 2000), 'damaged'],
      newer: [gzipSync(text.replace('"20261126T0900_platform"', '"20991231T0000_later"')), 'of a later version'],
      other: [gzipSync('hello\n'), 'not a backup of this product'],
    };
    for (const [name, [content, message]] of Object.entries(variants)) {
      const path = join(directory, name);
      writeFileSync(path, content);
      await expect(restoreBackup(empty.ownerUrl, path, migrations)).rejects.toThrow(message);
    }
    expect(await empty.sql('select 1 from platform.company union all select 1 from platform.event')).toEqual([]);
    const forced = await empty.sql(`select 1 from pg_class where relname = 'task' and relforcerowsecurity`);
    expect(forced).toHaveLength(1);
  });

  it('is not written empty, or with rows that its role cannot see', async () => {
    const none = join(directory, 'none.gz');
    url = empty.ownerUrl;
    expect(await cli('backup', '--to', none)).toMatchObject({
      code: 1,
      err: expect.stringContaining('nothing to back up'),
    });
    url = product.database.ownerUrl;
    await product.database.sql(`drop policy of_backup on case_intake.task`);
    const hidden = await cli('backup', '--to', none);
    expect(hidden).toMatchObject({ code: 1, err: expect.stringContaining('cannot see every row of case_intake.task') });
    expect([existsSync(none), existsSync(`${none}.part`)]).toEqual([false, false]);
  }, 60_000);
});
