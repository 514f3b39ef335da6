import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtConsole, builtServer } from '../built.js';
import { until } from '../until.js';

/** Time limit of the shutdown; the tests' own limit is longer. */
const MAX_END_MS = 10_000;
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-signalled-'));
const children: ChildProcess[] = [];
// PostgreSQL runs as another user when the tests run as root.
chmodSync(dataDir, 0o755);

// In advance, so that the product is signalled and not its build.
builtServer();
builtConsole();
afterAll(() => {
  for (const child of children) if (!hasEnded(child)) child.kill('SIGKILL');
  const pid = postmaster();
  if (pid !== null && isAlive(pid)) process.kill(pid, 'SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  /** Its whole output. */
  said(): string;
  says(text: RegExp): Promise<RegExpExecArray>;
}

function start(command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const { DATABASE_URL: _, ...inherited } = process.env;
  const child = spawn(command, args, {
    env: {
      ...inherited,
      DEMO: 'on',
      DATA_DIR: dataDir,
      PORT: '0',
      FETCH_ATTACHMENTS: 'false',
      LOG_LEVEL: 'fatal',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const listener of listeners) listener();
    });
  }
  return {
    child,
    said: () => text,
    says: (expression) =>
      new Promise((found, failed) => {
        const look = () => {
          const match = expression.exec(text);
          if (!match) return;
          listeners.delete(look);
          found(match);
        };
        listeners.add(look);
        child.once('exit', (code) => failed(new Error(`It ended with ${code} and said\n${text}`)));
        look();
      }),
  };
}

/** The pid of the embedded PostgreSQL, as long as its lock file exists. */
function postmaster(): number | null {
  try {
    return Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A zombie does not count as running.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/** Processes with the data directory in their command line, and descendants of `root`. */
function descendants(root: number): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const rows = lines.map((line) => line.trim().split(/\s+/).map(Number) as [number, number]);
  const found = [root];
  for (const pid of found) found.push(...rows.filter(([, parent]) => parent === pid).map(([child]) => child));
  return found.slice(1);
}

async function untilGone(pids: readonly number[]): Promise<void> {
  const gaveUpAt = Date.now() + MAX_END_MS;
  await until(() => !pids.some(isAlive) || Date.now() >= gaveUpAt);
  expect(pids.filter(isAlive)).toEqual([]);
}

async function endedBy(started: Started, signal: NodeJS.Signals): Promise<number | null> {
  const everything = descendants(started.child.pid ?? 0);
  const ended = hasEnded(started.child) ? Promise.resolve([started.child.exitCode]) : once(started.child, 'exit');
  started.child.kill(signal);
  const [code] = (await ended) as [number | null];
  const server = postmaster();
  await untilGone([...everything, ...(server === null ? [] : [server])]);
  return code;
}

it('can be run by another user than the one who has built it', () => {
  for (const folder of ['dist', 'dist-server', 'dist-console']) expect(statSync(folder).mode & 0o777).toBe(0o755);
});

it('needs no packages beside those in the folder of the bundle', () => {
  const elsewhere = join(dataDir, 'elsewhere');
  cpSync('dist-server', elsewhere, { recursive: true });
  writeFileSync(join(elsewhere, 'package.json'), '{ "type": "module" }');
  const run = (...args: string[]) => {
    const env = { PATH: process.env['PATH'], NODE_ENV: 'production' };
    return spawnSync(process.execPath, args, { cwd: elsewhere, env, encoding: 'utf8' });
  };
  expect(run('cli.js', '--help').stdout).toContain('companies');
  // It has read all its modules before it reads its configuration.
  for (const app of ['api.js', 'worker.js']) expect(run(app).stderr).toContain('JWT_ISSUER must be set in production');
  // Read when they are needed: by Swagger UI, and for LOG_FORMAT=pretty.
  const { resolve } = createRequire(join(elsewhere, 'api.js'));
  for (const name of ['pino', 'pino-pretty', 'swagger-ui-dist/swagger-ui-bundle.js']) {
    expect(resolve(name).startsWith(elsewhere)).toBe(true);
  }
}, 60_000);

it.each(['api.js', 'worker.js'])('%s loads nothing for traces and for NATS until they are configured', (app) => {
  const loaded = new Set<string>([app]);
  for (const file of loaded) {
    const text = readFileSync(join('dist-server', file), 'utf8');
    for (const [, other = ''] of text.matchAll(/^(?:import|export)\b[^;]*?"\.\/([\w.-]+\.js)"/gm)) loaded.add(other);
  }
  expect([...loaded]).toEqual(expect.arrayContaining(['packages.js', 'product.js']));
  for (const file of ['opentelemetry.js', 'nats.js']) {
    expect(existsSync(join('dist-server', file))).toBe(true);
    expect([...loaded]).not.toContain(file);
  }
});

const api = () => start(process.execPath, ['dist-server/api.js']);

describe('the product with its own PostgreSQL', () => {
  it('ends with all that it has started, when it is told to in the moment after it is ready', async () => {
    const started = api();
    await started.says(/^API +http/m);
    const server = postmaster();
    expect(server !== null && isAlive(server)).toBe(true);
    expect(await endedBy(started, 'SIGTERM')).toBe(0);
    expect(postmaster()).toBeNull();
  }, 60_000);

  it('ends with all that it has started, when it is told to while it starts', async () => {
    const started = api();
    // The server's lock file appears first, long before it accepts connections.
    await until(() => postmaster() !== null || hasEnded(started.child));
    expect(await endedBy(started, 'SIGTERM')).toBe(0);
    expect(started.said()).not.toContain('API');
  }, 60_000);

  it('ends under npm, which passes a signal on to its own child alone', async () => {
    const started = start('npm', ['start']);
    await started.says(/^API +http/m);
    await endedBy(started, 'SIGTERM');
    expect(postmaster()).toBeNull();
  }, 60_000);

  it('starts its PostgreSQL again when that was killed, at the same address', async () => {
    const started = api();
    const [, url = ''] = await started.says(/^API +(http\S+)\/v1$/m);
    const lost = postmaster() ?? 0;
    process.kill(lost, 'SIGKILL');
    await started.says(/The embedded PostgreSQL is back/);
    expect(postmaster()).not.toBe(lost);
    const ready = async () => (await fetch(`${url}/health/ready`)).status;
    await until(async () => (await ready()) === 200);
    expect(await endedBy(started, 'SIGTERM')).toBe(0);
  }, 60_000);

  it('ends and says why when its PostgreSQL cannot be started again', async () => {
    const started = api();
    await started.says(/^API +http/m);
    rmSync(join(dataDir, 'postgres', 'global', 'pg_control'));
    const ended = once(started.child, 'exit');
    process.kill(postmaster() ?? 0, 'SIGKILL');
    expect(await ended).toEqual([1, null]);
    expect(started.said()).toContain('could not be started again in 5 tries');
    expect(started.said()).toContain('pg_control');
  }, 60_000);
});
