import { readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { postgresBinaries } from './binaries.js';
import { ensureCluster, type Passwords, passwordsOf } from './cluster-directory.js';
import { giveTo, refuseUnreachable, unprivilegedUser } from './os-user.js';
import { Postmaster } from './postmaster.js';

const OWNER = 'scalepoint';
const STOP_LEFTOVER_TIMEOUT_MS = 15_000;

export interface EmbeddedOptions {
  /** The cluster is in its folder `postgres`, which is created if missing. */
  readonly dataDir: string;
  /** Settings of postgresql.conf, for tests and benchmarks. Durability is on unless switched off here. */
  readonly settings?: Readonly<Record<string, string>>;
  /** Called if the server ended unexpectedly and could not be restarted. */
  readonly onLost?: (error: Error) => void;
}

/**
 * An embedded PostgreSQL on 127.0.0.1, for machines without one. It ends with this process; if it ends unexpectedly, it
 * is restarted at the same address.
 */
export interface EmbeddedPostgres {
  readonly port: number;
  /** URL of the owner of the database, who may create roles but is no superuser. */
  ownerUrl(database: string): string;
  superuserUrl(database: string): string;
  ensureDatabase(name: string): Promise<void>;
  /** Crashes the server as `pg_ctl restart -m immediate` does, and waits for its restart. For failure tests. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

export async function startEmbeddedPostgres({
  dataDir,
  settings = {},
  onLost = () => undefined,
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const [binaries, user] = [await postgresBinaries(), await unprivilegedUser()];
  const directory = resolve(dataDir, 'postgres');
  await ensureCluster(directory, binaries, user);
  await refuseUnreachable(user, directory);
  await refuseUnreachable(user, binaries.postgres);
  await giveTo(user, directory);
  await endLeftover(directory);
  const passwords = await passwordsOf(directory);
  const port = await freePort();
  const args = Object.entries({
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    shared_buffers: '128MB',
    log_min_messages: 'fatal',
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

  const url = (name: string, password: string) => (database: string) =>
    `postgres://${name}:${password}@127.0.0.1:${port}/${database}`;
  const superuserUrl = url('postgres', passwords.superuser);
  const postmaster = new Postmaster({
    command: binaries.postgres,
    args: ['-D', directory, ...args],
    user,
    url: superuserUrl('postgres'),
    onLost,
  });
  await postmaster.start();
  return {
    port,
    ownerUrl: url(OWNER, passwords.owner),
    superuserUrl,
    ensureDatabase: (name) => ensureDatabase(superuserUrl('postgres'), name, passwords),
    crash: () => postmaster.crash(),
    stop: () => postmaster.stop(),
  };
}

/** The embedded PostgreSQL that another process runs on this folder, or null. */
export async function findEmbeddedPostgres(
  dataDir: string,
): Promise<Pick<EmbeddedPostgres, 'port' | 'ownerUrl'> | null> {
  const directory = resolve(dataDir, 'postgres');
  const lock = (await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  const [pid, port] = [Number(lock[0]), Number(lock[3])];
  if (!pid || !port || !isAlive(pid)) return null;
  const { owner } = await passwordsOf(directory);
  return { port, ownerUrl: (database) => `postgres://${OWNER}:${owner}@127.0.0.1:${port}/${database}` };
}

/** A killed parent leaves its server running, a killed server its lock file; both would block the start. */
async function endLeftover(directory: string): Promise<void> {
  const lockFile = join(directory, 'postmaster.pid');
  const lock = await readFile(lockFile, 'utf8').catch(() => '');
  const pid = Number(lock.split('\n')[0]);
  if (!pid) return;
  if (isAlive(pid)) {
    const parent = await parentOf(pid);
    if (parent > 1 && isAlive(parent) && parent !== process.pid) {
      throw new Error(
        `The data in ${directory} is in use by process ${parent}. Stop that process first, or set DATA_DIR to another folder.`,
      );
    }
    process.kill(pid, 'SIGINT');
    for (const until = Date.now() + STOP_LEFTOVER_TIMEOUT_MS; isAlive(pid) && Date.now() < until;) await pause(25);
  }
  await rm(lockFile, { force: true });
}

/** 1 if the system cannot tell: the server is then treated as an orphan. */
async function parentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  if (!/postgres/.test(status.split('\n')[0] ?? '')) return 1;
  return Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1] ?? 1);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function ensureDatabase(url: string, name: string, { owner }: Passwords): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const has = async (query: string, value: string) => ((await client.query(query, [value])).rowCount ?? 0) > 0;
    if (!(await has('select 1 from pg_roles where rolname = $1', OWNER))) {
      await client.query(`create role ${OWNER} login createrole createdb nosuperuser password ${escapeLiteral(owner)}`);
    }
    if (!(await has('select 1 from pg_database where datname = $1', name))) {
      await client.query(`create database ${escapeIdentifier(name)} owner ${OWNER}`);
    }
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => found(port));
    });
  });
}
