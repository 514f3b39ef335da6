import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { TestingModule } from '@nestjs/testing';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { migrate } from '#migrations';
import { Commands, Queries } from '#platform/cqrs';
import { EventFeed } from '#platform/events';
import { ReadReplica } from '#platform/persistence';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/persistence/embedded';
import { sampleApp } from '#platform/testing/sample-app.js';
import { GetParcel, PackParcel, sampleSchema } from '#platform/testing/sample-context.js';
import { UnitOfWork } from '#platform/transactions';

const NAME = 'erp';
const company = v7();
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-replica-'));
const folder = (name: string) => join(dataDir, name);
let primary: EmbeddedPostgres;
let replica: EmbeddedPostgres;
let app: TestingModule;

/** A streaming replica, from a copy of the primary that was made while it was stopped. */
beforeAll(async () => {
  chmodSync(dataDir, 0o755);
  const settings = { fsync: 'off' };
  primary = await startEmbeddedPostgres({ dataDir: folder('primary'), settings });
  await primary.ensureDatabase(NAME);
  await migrate(primary.ownerUrl(NAME));
  await run(primary.ownerUrl(NAME), sampleSchema);
  await primary.stop();
  cpSync(folder('primary'), folder('replica'), { recursive: true });
  chmodSync(folder('replica/postgres'), 0o700);
  writeFileSync(folder('replica/postgres/standby.signal'), '');
  primary = await startEmbeddedPostgres({ dataDir: folder('primary'), settings });
  const { appUrl } = await migrate(primary.ownerUrl(NAME));
  replica = await startReplica();
  const { port } = new URL(replica.superuserUrl(NAME));
  app = await sampleApp(appUrl, {}, { replicaUrl: `postgres://127.0.0.1:${port}/${NAME}` });
}, 120_000);

afterAll(async () => {
  await app?.close();
  await replica?.stop();
  await primary?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

function startReplica(): Promise<EmbeddedPostgres> {
  const { port, username, password } = new URL(primary.superuserUrl(NAME));
  const settings = {
    primary_conninfo: `host=127.0.0.1 port=${port} user=${username} password=${password}`,
    wal_receiver_status_interval: '100ms',
    wal_retrieve_retry_interval: '100ms',
  };
  return startEmbeddedPostgres({ dataDir: folder('replica'), settings });
}

async function run(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}

const pack = (of = company) => app.get(Commands).execute(new PackParcel(of, v7(), 7));
const weigh = (id: string, of = company) => app.get(Queries).execute(new GetParcel(of, id));
const served = () => app.get(ReadReplica).counts();

async function packed(): Promise<string> {
  const id = v7();
  await app.get(Commands).execute(new PackParcel(company, id, 7));
  return id;
}

/** Reads until the replica has served one: after a failure it rests for a while. */
async function replicaServes(): Promise<void> {
  for (const before = served().replica; served().replica === before; await pause(20)) await weigh(v7());
}

it('shows each read what was written before it, from the replica', async () => {
  await replicaServes();
  for (let count = 0; count < 20; count += 1) {
    expect(await weigh(await packed())).toMatchObject({ weight: 7 });
  }
  // Reads that begin together share the question to the primary, and each sees what was written before.
  const ids = await Promise.all(Array.from({ length: 10 }, packed));
  const found = await Promise.all(ids.map((id) => weigh(id)));
  expect(found.map((parcel) => parcel?.id)).toEqual(ids);
  await replicaServes();
});

it('hides the rows of other companies on the replica too', async () => {
  const id = await packed();
  await replicaServes();
  expect(await weigh(id, v7())).toBeUndefined();
});

it('reads the feed from the replica, in the order and to the end of the primary', async () => {
  const feed = app.get(EventFeed);
  const unitOfWork = app.get(UnitOfWork);
  await pack();
  await replicaServes();
  const read = () => feed.read(company, null, { limit: 500 });
  const onPrimary = await unitOfWork.read(company, read);
  const before = served().replica;
  const onReplica = await unitOfWork.readFromReplica(company, read);
  expect(onPrimary.length).toBeGreaterThan(0);
  expect(onReplica.slice(0, onPrimary.length)).toEqual(onPrimary);
  expect(served().replica).toBeGreaterThanOrEqual(before);
});

it('is served by the primary while the replica lags, and by the replica when it has caught up', async () => {
  await replicaServes();
  await run(replica.superuserUrl(NAME), 'select pg_wal_replay_pause()');
  const before = served().primary;
  expect(await weigh(await packed())).toMatchObject({ weight: 7 });
  expect(served().primary).toBeGreaterThan(before);
  await run(replica.superuserUrl(NAME), 'select pg_wal_replay_resume()');
  await replicaServes();
});

it('is served by the primary while the replica is away', async () => {
  await replicaServes();
  await replica.stop();
  const before = served().primary;
  expect(await weigh(await packed())).toMatchObject({ weight: 7 });
  expect(served().primary).toBeGreaterThan(before);
});

it('takes a server that is no replica for one that is away', async () => {
  const { port } = new URL(primary.superuserUrl(NAME));
  const { appUrl } = await migrate(primary.ownerUrl(NAME));
  const other = await sampleApp(appUrl, {}, { replicaUrl: `postgres://127.0.0.1:${port}/${NAME}` });
  expect(await other.get(Queries).execute(new GetParcel(company, v7()))).toBeUndefined();
  expect(other.get(ReadReplica).counts()).toEqual({ replica: 0, primary: 1 });
  await other.close();
});
