// A PostgreSQL cluster of any installed version, in a temporary folder, for the commands that prove something outside of `npm test`.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export const root = new URL('../..', import.meta.url).pathname;

export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** PostgreSQL refuses to run as root. */
export function idsOf(user) {
  if (process.getuid() !== 0) return {};
  const id = (option) => Number(spawnSync('id', [option, user], { encoding: 'utf8' }).stdout);
  return { uid: id('-u'), gid: id('-g') };
}

export async function until(isSo, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(100)) {
    const found = await isSo();
    if (found) return found;
  }
  throw new Error(`It did not happen within ${seconds} s: ${isSo}`);
}

/** @param bin the folder with initdb and postgres */
export async function startCluster(bin) {
  const ids = idsOf('postgres');
  const dir = mkdtempSync(join(tmpdir(), 'scalepoint-proof-'));
  chmodSync(dir, 0o755);
  const data = join(dir, 'data');
  mkdirSync(data);
  if (ids.uid !== undefined) chownSync(data, ids.uid, ids.gid);
  writeFileSync(join(dir, 'password'), 'superuser', { mode: 0o644 });
  const args = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', join(dir, 'password')];
  const made = spawnSync(join(bin, 'initdb'), [...args, '--encoding=UTF8', '--locale=C.UTF-8'], {
    encoding: 'utf8',
    ...ids,
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, 'unix_socket_directories=', 'max_connections=200'];
  const postgres = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    stdio: 'ignore',
    ...ids,
  });
  const urlOf = (database, user = 'postgres', password = 'superuser') =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  const run = async (database, text, values) => {
    const client = new pg.Client({ connectionString: urlOf(database) });
    await client.connect();
    try {
      return (await client.query(text, values)).rows;
    } finally {
      await client.end();
    }
  };
  await until(() =>
    run('postgres', 'select 1').then(
      () => true,
      () => false,
    ),
  );
  const [{ version }] = await run('postgres', `select current_setting('server_version') as version`);
  return {
    dir,
    port,
    version,
    urlOf,
    run,
    async stop() {
      postgres.kill('SIGINT');
      await new Promise((done) => (postgres.exitCode === null ? postgres.once('exit', done) : done()));
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
