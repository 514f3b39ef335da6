// Three nodes of PostgreSQL under Patroni and etcd, each in a network namespace of its own: as a machine that can be killed, frozen or unplugged.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { idsOf, until } from '../cluster.mjs';

const BRIDGE = 'spfailover';
const HOST = '10.199.0.1';
export const NAMES = ['one', 'two', 'three'];
const addressOf = (name) => `10.199.0.${11 + NAMES.indexOf(name)}`;
const namespaceOf = (name) => `spfailover-${name}`;
/** Patroni of Debian 12 takes less than 20, which newer ones demand. */
export const TTL_SECONDS = 15;
const BIN = '/usr/lib/postgresql/15/bin';

const ip = (...args) => execFileSync('ip', args, { stdio: ['ignore', 'pipe', 'pipe'] });
const quietly = (...args) => spawnSync('ip', args, { stdio: 'ignore' });

function plugIn() {
  unplugAll();
  ip('link', 'add', BRIDGE, 'type', 'bridge');
  ip('addr', 'add', `${HOST}/24`, 'dev', BRIDGE);
  ip('link', 'set', BRIDGE, 'up');
  for (const name of NAMES) {
    const [space, port] = [namespaceOf(name), `spf-${name}`];
    ip('netns', 'add', space);
    ip('link', 'add', port, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space);
    ip('link', 'set', port, 'master', BRIDGE, 'up');
    ip('-n', space, 'addr', 'add', `${addressOf(name)}/24`, 'dev', 'eth0');
    ip('-n', space, 'link', 'set', 'eth0', 'up');
    ip('-n', space, 'link', 'set', 'lo', 'up');
  }
}

function unplugAll() {
  for (const name of NAMES) {
    signal(name, 'SIGKILL');
    quietly('netns', 'del', namespaceOf(name));
    quietly('link', 'del', `spf-${name}`);
  }
  quietly('link', 'del', BRIDGE);
}

/** Of all processes of a node. */
function signal(name, what) {
  for (const pid of pidsOf(name)) {
    try {
      process.kill(pid, what);
    } catch {
      // It has ended in the meantime.
    }
  }
}

function pidsOf(name) {
  const found = spawnSync('ip', ['netns', 'pids', namespaceOf(name)], { encoding: 'utf8' }).stdout ?? '';
  return found.trim().split(/\s+/).filter(Boolean).map(Number);
}

const patroniOf = (name, dir, isSynchronous) => `scope: erp
name: ${name}
restapi:
  listen: ${addressOf(name)}:8008
  connect_address: ${addressOf(name)}:8008
etcd3:
  hosts: [${NAMES.map((one) => `${addressOf(one)}:2379`).join(', ')}]
bootstrap:
  dcs:
    # Within ttl plus loop_wait seconds after its last sign of life, a primary is replaced.
    ttl: ${TTL_SECONDS}
    loop_wait: 2
    retry_timeout: 4
    maximum_lag_on_failover: 1048576
    # An answer means that a second node has it. Strict: rather no writes than writes on one node only.
    synchronous_mode: ${isSynchronous}
    synchronous_mode_strict: ${isSynchronous}
    postgresql:
      use_pg_rewind: true
      use_slots: true
      parameters:
        max_connections: 200
        wal_keep_size: 512MB
        tcp_keepalives_idle: 10
        tcp_keepalives_interval: 5
        tcp_keepalives_count: 3
        client_connection_check_interval: 5s
  initdb:
    - encoding: UTF8
    - locale: C.UTF-8
    - data-checksums
postgresql:
  listen: ${addressOf(name)}:5432
  connect_address: ${addressOf(name)}:5432
  data_dir: ${join(dir, 'data')}
  bin_dir: ${BIN}
  pgpass: ${join(dir, 'pgpass')}
  pg_hba:
    - host replication replicator 10.199.0.0/24 scram-sha-256
    - host all all 10.199.0.0/24 scram-sha-256
    - local all all trust
  authentication:
    superuser: { username: postgres, password: superuser }
    replication: { username: replicator, password: replicator }
    rewind: { username: rewinder, password: rewinder }
  parameters:
    unix_socket_directories: ${dir}
watchdog:
  mode: 'off'
`;

export async function startNodes({ isSynchronous }) {
  const ids = idsOf('postgres');
  const dir = mkdtempSync(join(tmpdir(), 'scalepoint-failover-'));
  chmodSync(dir, 0o755);
  const children = [];
  plugIn();
  const inside = (name, command, args, log) => {
    const user = [`--reuid=${ids.uid}`, `--regid=${ids.gid}`, '--clear-groups'];
    const child = spawn('ip', ['netns', 'exec', namespaceOf(name), 'setpriv', ...user, command, ...args], {
      cwd: join(dir, name),
      env: { PATH: process.env.PATH, HOME: join(dir, name), ETCD_UNSUPPORTED_ARCH: '', LANG: 'C.UTF-8' },
      stdio: ['ignore', log, log],
    });
    children.push(child);
    return child;
  };
  const begin = (name) => {
    const own = join(dir, name);
    const address = addressOf(name);
    const members = NAMES.map((one) => `${one}=http://${addressOf(one)}:2380`).join(',');
    inside(
      name,
      'etcd',
      [
        ...['--name', name, '--data-dir', join(own, 'etcd'), '--initial-cluster', members],
        ...['--listen-peer-urls', `http://${address}:2380`, '--initial-advertise-peer-urls', `http://${address}:2380`],
        ...['--listen-client-urls', `http://${address}:2379`, '--advertise-client-urls', `http://${address}:2379`],
      ],
      openSync(join(own, 'etcd.txt'), 'a'),
    );
    inside(name, 'patroni', [join(own, 'patroni.yml')], openSync(join(own, 'patroni.txt'), 'a'));
  };
  for (const name of NAMES) {
    const own = join(dir, name);
    mkdirSync(own);
    writeFileSync(join(own, 'patroni.yml'), patroniOf(name, own, isSynchronous));
    chownSync(own, ids.uid, ids.gid);
    begin(name);
  }
  const status = async (name) => {
    try {
      const answer = await fetch(`http://${addressOf(name)}:8008/patroni`, { signal: AbortSignal.timeout(2_000) });
      return await answer.json();
    } catch {
      return null;
    }
  };
  const isLeader = async (name) => {
    const answer = await fetch(`http://${addressOf(name)}:8008/primary`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => null,
    );
    return answer?.status === 200;
  };
  const primary = async () => {
    const leads = await Promise.all(NAMES.map(isLeader));
    return NAMES.find((_, index) => leads[index]) ?? null;
  };
  const runAt = async (name, database, text, values) => {
    const client = new pg.Client({
      connectionString: `postgres://postgres:superuser@${addressOf(name)}:5432/${database}`,
      connectionTimeoutMillis: 5_000,
      query_timeout: 60_000,
    });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const run = async (database, text, values) => runAt(await until(primary), database, text, values);
  return {
    dir,
    addressOf,
    primary,
    run,
    runAt,
    said: (name) => readFileSync(join(dir, name, 'patroni.txt'), 'utf8'),
    /** Until all three stream, two of them synchronously enough for the next fault. */
    async whole() {
      await until(async () => {
        const all = await Promise.all(NAMES.map(status));
        const running = all.filter((one) => one?.state === 'running').length;
        if (running < NAMES.length) return false;
        const leader = await primary();
        if (!leader) return false;
        const rows = await runAt(
          leader,
          'postgres',
          `select sync_state from pg_stat_replication where state = 'streaming'`,
        ).catch(() => []);
        return rows.length === 2 && (!isSynchronous || rows.some(({ sync_state: sync }) => sync === 'sync'));
      }, 180);
    },
    /** Keeps the replicas from receiving what the primary writes; @returns what lets them go on. */
    hold(leader) {
      const receivers = NAMES.filter((name) => name !== leader)
        .flatMap(pidsOf)
        .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('walreceiver'));
      for (const pid of receivers) process.kill(pid, 'SIGSTOP');
      // Ended before they go on, so that they do not read what the network has kept for them.
      return () => {
        for (const what of ['SIGTERM', 'SIGCONT']) for (const pid of receivers) process.kill(pid, what);
      };
    },
    kill: (name) => signal(name, 'SIGKILL'),
    begin,
    freeze: (name) => signal(name, 'SIGSTOP'),
    thaw: (name) => signal(name, 'SIGCONT'),
    cutOff: (name) => ip('link', 'set', `spf-${name}`, 'down'),
    plugIn: (name) => ip('link', 'set', `spf-${name}`, 'up'),
    /** A planned change of the primary, as before an update of its machine. */
    async switchOver(name) {
      const answer = await fetch(`http://${addressOf(name)}:8008/switchover`, {
        method: 'POST',
        body: JSON.stringify({ leader: name }),
      });
      if (!answer.ok) throw new Error(`switchover: ${answer.status} ${await answer.text()}`);
    },
    async stop() {
      for (const name of NAMES) signal(name, 'SIGKILL');
      for (const child of children) child.kill('SIGKILL');
      unplugAll();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
