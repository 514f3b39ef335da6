// A PostgreSQL of its own on a disk of limited size, which is started again whenever it ends, as a service manager does.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort, idsOf, until } from '../cluster.mjs';

const RESTART_AFTER_MS = 500;
const SETTINGS = [
  ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', 'shared_buffers=256MB'],
  // Backends of connections that were dropped end, as with the settings in docs/deployment.md.
  ...['tcp_keepalives_idle=30', 'client_connection_check_interval=10s', 'log_min_messages=fatal'],
];

/** A file system of its own, so that only this database finds its disk full; null where it cannot be mounted. */
function mountDisk(folder, gigabytes) {
  const [image, disk] = [join(folder, 'disk.img'), join(folder, 'disk')];
  mkdirSync(disk, { recursive: true });
  try {
    if (!existsSync(image)) {
      execFileSync('truncate', ['-s', `${gigabytes}G`, image]);
      execFileSync('mkfs.ext4', ['-q', '-F', '-m', '0', image]);
    }
    execFileSync('mount', ['-o', 'loop', image, disk], { stdio: 'pipe' });
    return disk;
  } catch (error) {
    process.stderr.write(`No disk of its own, so it cannot be filled: ${error.message}\n`);
    return null;
  }
}

export async function openDatabase({ folder, bin, gigabytes }) {
  const ids = idsOf('postgres');
  const disk = mountDisk(folder, gigabytes);
  const data = join(disk ?? folder, 'data');
  if (disk) rmSync(join(disk, 'filler'), { force: true });
  if (!existsSync(join(data, 'PG_VERSION'))) {
    mkdirSync(data, { recursive: true });
    chmodSync(disk ?? folder, 0o755);
    if (ids.uid !== undefined) chownSync(data, ids.uid, ids.gid);
    writeFileSync(join(folder, 'password'), 'superuser', { mode: 0o644 });
    const args = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', join(folder, 'password')];
    const made = spawnSync(join(bin, 'initdb'), [...args, '--encoding=UTF8', '--locale=C.UTF-8'], {
      encoding: 'utf8',
      ...ids,
    });
    if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  }
  rmSync(join(data, 'postmaster.pid'), { force: true });
  const port = await freePort();
  const log = openSync(join(folder, 'postgres.txt'), 'a');
  let server;
  let isWanted = true;
  const start = () => {
    const settings = [...SETTINGS, `port=${port}`].flatMap((one) => ['-c', one]);
    server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { stdio: ['ignore', 'ignore', log], ...ids });
    const own = server;
    server.once('exit', async () => {
      await pause(RESTART_AFTER_MS);
      if (isWanted && server === own) start();
    });
  };
  start();
  const urlOf = (database, user = 'postgres', password = 'superuser') =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const run = async (database, text, values) => {
    const client = new pg.Client({ connectionString: urlOf(database), connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  };
  const ready = () =>
    until(
      () =>
        run('postgres', 'select 1').then(
          () => true,
          () => false,
        ),
      300,
    );
  await ready();
  /** The server and all its backends. */
  const pids = () => {
    const rows = spawnSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' }).stdout;
    return [server.pid, ...rows.trim().split(/\s+/).filter(Boolean).map(Number)];
  };
  return {
    urlOf,
    run,
    ready,
    disk,
    version: (await run('postgres', `select current_setting('server_version') as version`))[0].version,
    signal(name) {
      for (const pid of name === 'SIGSTOP' || name === 'SIGCONT' ? pids() : [server.pid]) {
        try {
          process.kill(pid, name);
        } catch {
          // A backend may have ended in the meantime.
        }
      }
    },
    /** Fills the disk up to the last block; @returns what frees it again. */
    fill() {
      const filler = join(disk, 'filler');
      const { bavail, bsize } = statfsSync(disk);
      spawnSync('fallocate', ['-l', String(bavail * bsize), filler]);
      return () => rmSync(filler, { force: true });
    },
    saidSince: () => readFileSync(join(folder, 'postgres.txt'), 'utf8').length,
    async stop() {
      isWanted = false;
      server.kill('SIGINT');
      await new Promise((done) =>
        server.exitCode === null && server.signalCode === null ? server.once('exit', done) : done(),
      );
      if (disk) spawnSync('umount', [disk]);
    },
  };
}
