import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import type { TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { migrate } from '#migrations';
import { Commands } from '#platform/cqrs';
import { UnitOfWork } from '#platform/transactions';
import { ormOptions } from '#platform/persistence/orm-options.js';
import { transactionLimits } from '#platform/persistence/driver/connection-limits.js';
import { saysUnavailable } from '#platform/persistence/database-unavailable.js';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/persistence/embedded';
import { sampleApp } from '#platform/testing/sample-app.js';
import { PackParcel, sampleSchema } from '#platform/testing/sample-context.js';
import { until } from '../until.js';

const POOL = 5;
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-crash-'));
let postgres: EmbeddedPostgres;
let app: TestingModule | undefined;

beforeAll(async () => {
  chmodSync(dataDir, 0o755);
  postgres = await startEmbeddedPostgres({ dataDir });
  await postgres.ensureDatabase('crash');
  const { appUrl } = await migrate(postgres.ownerUrl('crash'));
  const owner = new Client({ connectionString: postgres.ownerUrl('crash') });
  await owner.connect();
  await owner.query(sampleSchema);
  await owner.end();
  app = await sampleApp(appUrl);
}, 60_000);

afterAll(async () => {
  await app?.close();
  await postgres?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('gets every connection of the pool back after the database died with all of them inside a transaction', async () => {
  const company = v7();
  const unitOfWork = app?.get(UnitOfWork);
  const commands = app?.get(Commands);
  if (!unitOfWork || !commands) throw new Error('The application did not start');
  for (let crash = 0; crash < 2; crash += 1) {
    let inside = 0;
    let allInside = () => {};
    let letGo = () => {};
    const full = new Promise<void>((resolve) => (allInside = resolve));
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const stuck = Array.from({ length: POOL }, () =>
      unitOfWork.run(company, async () => {
        inside += 1;
        if (inside === POOL) allInside();
        await held;
        await unitOfWork.flush();
      }),
    );
    const ended = Promise.allSettled(stuck);
    await full;
    await postgres.crash();
    letGo();
    expect((await ended).map(({ status }) => status)).toEqual(Array.from({ length: POOL }, () => 'rejected'));
    const packed = Array.from({ length: POOL * 2 }, () => commands.execute(new PackParcel(company, v7(), 1)));
    expect(await Promise.all(packed)).toHaveLength(POOL * 2);
  }
}, 60_000);

it('keeps its data over a crash, and row level security applies to the owner', async () => {
  const before = postgres.superuserUrl('crash');
  await postgres.crash();
  const client = new Client({ connectionString: before });
  await client.connect();
  const { rows } = await client.query(
    `select rolsuper or rolbypassrls as unwalled from pg_roles where rolname = 'scalepoint'
     union all select count(*) = 0 from sample.parcel`,
  );
  await client.end();
  expect(rows).toEqual([{ unwalled: false }, { unwalled: false }]);
}, 60_000);

// The time limit of statements must not end the wait: the commit would be done here, and on no replica.
it('takes a commit for done only when the synchronous replica has it', async () => {
  const STATEMENT_MS = 300;
  const superuser = new Client({ connectionString: postgres.superuserUrl('crash') });
  await superuser.connect();
  const setReplicas = async (names: string) => {
    await superuser.query(`alter system set synchronous_standby_names = '${names}'`);
    await superuser.query('select pg_reload_conf()');
    await until(async () => {
      const { rows } = await superuser.query('show synchronous_standby_names');
      return rows[0]?.synchronous_standby_names === names;
    });
  };
  await superuser.query('create table sample.kept (id integer); grant insert on sample.kept to public');
  await setReplicas('away');
  const orm = await MikroORM.init({ ...ormOptions(postgres.ownerUrl('crash'), 1, STATEMENT_MS), entities: [] });
  try {
    const written = orm.em
      .fork({ session: { variables: transactionLimits(STATEMENT_MS) } })
      .transactional((em) => em.execute('insert into sample.kept values (1)'));
    const failure = await written.then(
      () => 'acknowledged',
      (error: unknown) => error,
    );
    expect(saysUnavailable(failure)).toBe(true);
    // It is committed and waits: nothing sees it before the replica has it.
    expect((await superuser.query('select * from sample.kept')).rows).toEqual([]);
  } finally {
    await setReplicas('');
    await orm.close();
  }
  await until(async () => (await superuser.query('select * from sample.kept')).rows.length === 1);
  await superuser.end();
}, 60_000);
