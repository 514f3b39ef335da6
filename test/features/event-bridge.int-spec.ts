import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { EventBridgeModule } from '#event-bridge';
import { parseConfig } from '#platform/config';
import { registerCompanies } from '#platform/persistence';
import { testDatabase } from '#platform/testing';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { until } from '../until.js';

const NATS_SERVER = ['/usr/sbin/nats-server', '/usr/local/bin/nats-server'].find((path) => existsSync(path));
const database = testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'scalepoint-nats-'));
const companies = Object.values(DEMO_COMPANIES).map(({ id }) => id);
const children = new Set<ChildProcess>();
let port: number;

/** A company's id and the ids of its events, in the order of the feed. */
type Feeds = Readonly<Record<string, string[]>>;

function child(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): ChildProcess {
  const started = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(started);
  return started;
}

async function kill(one: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  one.kill(signal);
  if (one.exitCode === null && one.signalCode === null) await once(one, 'exit');
  children.delete(one);
}

async function startNats(): Promise<ChildProcess> {
  const server = child(String(NATS_SERVER), [
    '-a',
    '127.0.0.1',
    '-p',
    String(port),
    '-js',
    '-sd',
    folder,
    '-l',
    join(folder, 'log'),
  ]);
  await until(async () => {
    const connection = await nats().catch(() => null);
    await connection?.close();
    return connection !== null;
  });
  return server;
}

const nats = () => connect({ servers: `127.0.0.1:${port}`, reconnect: false, timeout: 1_000 });

function startPublisher(stream: string): ChildProcess {
  const flags = ['--import', './tools/typescript.mjs', '-C', 'scalepoint-source', '--enable-source-maps'];
  const own = {
    APP_URL: database.appUrl,
    NATS_URL: `nats://127.0.0.1:${port}`,
    NATS_STREAM: stream,
    LOG_LEVEL: 'silent',
  };
  return child(process.execPath, [...flags, 'test/features/bridge-publisher.ts'], {
    ...process.env,
    ...own,
    DATA_DIR: folder,
  });
}

/** Adds events to both companies, in many streams and transactions. */
async function happen(times: number): Promise<void> {
  await Promise.all(
    companies.map(async (company) => {
      for (let part = 0; part < 4; part += 1) {
        await database.sql(
          `insert into platform.event (company_id, stream, version, id, type, data, actor, correlation_id, occurred_at)
           select $1, 'sample:' || gen_random_uuid(), 1, gen_random_uuid(), 'sample.counted.v1', '{}', 'system', 'c', now()
             from generate_series(1, $2)`,
          [company, times / 4],
        );
      }
    }),
  );
}

async function feeds(): Promise<Feeds> {
  const rows = await database.sql(
    `select company_id, array_agg(id::text order by era, xid, position) as ids from platform.event group by company_id`,
  );
  return Object.fromEntries(rows.map((row) => [String(row['company_id']), row['ids'] as string[]]));
}

async function withNats<T>(work: (connection: NatsConnection) => Promise<T>): Promise<T> {
  const connection = await nats();
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

const stored = (stream: string) =>
  withNats(async (connection) => {
    const manager = await jetstreamManager(connection);
    const { state, config } = await manager.streams.info(stream);
    return { messages: state.messages, config };
  });

/** Everything in the stream, by company, as consumers get it. */
const received = (stream: string) =>
  withNats(async (connection): Promise<Feeds> => {
    const { messages: total } = await stored(stream);
    const found: Record<string, string[]> = {};
    const consumer = await jetstream(connection).consumers.get(stream);
    let left = total;
    for await (const message of await consumer.consume()) {
      const event = message.json<{ id: string; type: string; source: string }>();
      const [, company = '', ...type] = message.subject.split('.');
      expect({ type: type.join('.'), id: message.headers?.get('Nats-Msg-Id') }).toEqual({
        type: event.type,
        id: event.id,
      });
      expect(event.source).toBe(`urn:company:${company}:sample`);
      (found[company] ??= []).push(event.id);
      left -= 1;
      if (left === 0) break;
    }
    return found;
  });

/** As after the time for which a dead process keeps its lease. */
const leaseEnds = () => database.sql(`update event_bridge.publisher set leased_until = now() - interval '1 second'`);
const reaches = (stream: string, messages: number) =>
  until(async () => (await stored(stream).catch(() => ({ messages: 0 }))).messages >= messages);

beforeAll(async () => {
  await registerCompanies(database.ownerUrl, Object.values(DEMO_COMPANIES));
  const reserved = createServer().listen(0, '127.0.0.1');
  await once(reserved, 'listening');
  ({ port } = reserved.address() as AddressInfo);
  await new Promise((done) => reserved.close(done));
});

// What a failed test has started must not hold the port of the next one.
afterEach(async () => {
  for (const one of children) await kill(one);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

if (NATS_SERVER === undefined) {
  it('needs nats-server, which CI installs; without it the bridge is not tested here', () => {
    expect(process.env['CI']).toBeUndefined();
  });
} else {
  describe('the bridge to NATS JetStream', () => {
    it('publishes each event once and in order, although both sides are killed and NATS forgets the ids', async () => {
      // A window that is over before anything is repeated: only what the stream has last keeps events from being doubled.
      const stream = 'KILLED';
      let server = await startNats();
      await withNats(async (connection) => {
        const manager = await jetstreamManager(connection);
        await manager.streams.add({ name: stream, subjects: ['scalepoint.>'], duplicate_window: 100_000_000 });
      });
      await happen(2_000);
      let publisher = startPublisher(stream);
      await reaches(stream, 400);
      await kill(server);
      await happen(1_000);
      server = await startNats();
      await reaches(stream, 1_500);
      await kill(publisher);
      // As if it had died before it wrote down what was published.
      await database.sql('delete from event_bridge.place');
      await leaseEnds();
      publisher = startPublisher(stream);
      await reaches(stream, 3_000);
      await Promise.all([kill(server), kill(publisher)]);
      server = await startNats();
      await leaseEnds();
      // Two at once: one waits for the lease of the other.
      const both = [startPublisher(stream), startPublisher(stream)];
      await reaches(stream, 6_000);
      expect(await received(stream)).toEqual(await feeds());
      await Promise.all(both.map((one) => kill(one, 'SIGTERM')));
      await withNats(async (connection) => (await jetstreamManager(connection)).streams.delete(stream));
      await kill(server);
    }, 180_000);

    it('creates the stream with a window for repeats, and goes on behind the last event after an orderly end', async () => {
      const server = await startNats();
      await database.sql('delete from event_bridge.place');
      await database.sql('truncate platform.event');
      await happen(40);
      const first = startPublisher('CREATED');
      await reaches('CREATED', 80);
      await kill(first, 'SIGTERM');
      const { config } = await stored('CREATED');
      expect(config).toMatchObject({
        subjects: ['scalepoint.>'],
        duplicate_window: 7_200_000_000_000,
        num_replicas: 1,
      });
      // What the stream has forgotten is not published again.
      await withNats(async (connection) => (await jetstreamManager(connection)).streams.purge('CREATED'));
      await happen(4);
      const second = startPublisher('CREATED');
      await reaches('CREATED', 8);
      const all = await feeds();
      const rest = Object.fromEntries(Object.entries(all).map(([company, ids]) => [company, ids.slice(40)]));
      expect(await received('CREATED')).toEqual(rest);
      await kill(second, 'SIGTERM');
      await kill(server);
    }, 180_000);

    it('reaches NATS over TLS with the certificates of a file, and says why it cannot without', async () => {
      const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
      const subject = ['-days', '1', '-subj', '/CN=nats', '-addext', 'subjectAltName=DNS:localhost'];
      const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, ...subject];
      execFileSync('openssl', made, { stdio: 'ignore' });
      const tls = ['--tls', '--tlscert', certificate, '--tlskey', key];
      const server = child(String(NATS_SERVER), [
        '-a',
        '127.0.0.1',
        '-p',
        String(port),
        '-js',
        '-sd',
        join(folder, 'tls'),
        ...tls,
      ]);
      const look = (env: Readonly<Record<string, string>>) =>
        EventBridgeModule.streamExists(
          parseConfig({ NODE_ENV: 'test', DEMO: 'on', NATS_URL: `tls://localhost:${port}`, ...env }),
        );
      await until(() =>
        look({ NATS_CA_FILE: certificate }).then(
          (exists) => !exists,
          () => false,
        ),
      );
      await expect(look({})).rejects.toMatchObject({ reason: 'unreachable' });
      await expect(look({ NATS_CREDS_FILE: key, NATS_CA_FILE: certificate })).rejects.toMatchObject({
        reason: 'unreachable',
      });
      await kill(server);
    }, 180_000);
  });
}
