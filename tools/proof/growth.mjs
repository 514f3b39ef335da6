// `npm run proof:growth`: intake, overview, search, feed, backlog, backup and restore with 10,000, 100,000 and 1,000,000 tasks, and with a
// million tasks of 1,000 companies. `--sizes 10000,100000` measures some of them; what was measured before is kept. Writes docs/proof/growth.md
// and its curves.
import { execFile } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { startEmbeddedPostgres } from '#platform/persistence/embedded';
import { jsonBody } from '../../test/bench/bodies.ts';
import { queueBacklog } from '../../test/bench/fairness.ts';
import { get, post } from '../../test/bench/load.ts';
import { PAGE, seedTasks } from '../../test/bench/overview.ts';
import { startProduct } from '../../test/bench/running.ts';
import { Cursor } from '#platform/http';
import { bundle } from '../bundle.mjs';
import { root } from './cluster.mjs';
import { growthPages } from './growth/pages.mjs';
import { seedCompanies, seedEvents } from './growth/seed.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
/** Tasks, and companies that they are divided among. */
const ALL = ['10000', '100000', '1000000', '1000000/1000'];
const sizes = option('sizes', ALL.join(',')).split(',');
const seconds = Number(option('seconds', '10'));
const waiting = Number(option('backlog', '3000'));
const file = option('json', join(root, '.data/growth.json'));
const COMPANY = '01997c00-0000-7000-8000-0000000000d1';
const execute = promisify(execFile);

await bundle();
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-growth-'));
chmodSync(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir, settings: { shared_buffers: '512MB' } });
process.setMaxListeners(50);
const measured = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};

async function sql(database, text, values) {
  const client = new pg.Client({ connectionString: postgres.superuserUrl(database) });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

const cli = (database, ...args) =>
  execute(process.execPath, ['dist/apps/cli/src/main.js', ...args], {
    cwd: root,
    maxBuffer: 1e8,
    env: { ...process.env, DATABASE_URL: postgres.ownerUrl(database), DATA_DIR: dataDir, DEMO: 'on' },
  });

/** Seconds that the work took. */
async function timed(work) {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** CPU milliseconds of this process's descendants: PostgreSQL with its backends, and the product. */
function cpuMs() {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        const [, parent, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        // utime and stime, in ticks of 10 ms.
        return [{ pid: Number(pid), parent: Number(parent), ms: (Number(rest[9]) + Number(rest[10])) * 10 }];
      } catch {
        return [];
      }
    });
  const family = new Set([process.pid]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const { pid, parent } of found) if (family.has(parent)) family.add(pid);
  }
  family.delete(process.pid);
  return found.filter(({ pid }) => family.has(pid)).reduce((sum, { ms }) => sum + ms, 0);
}

async function measure(size) {
  const [tasks, companies = 1] = size.split('/').map(Number);
  const name = `growth_${size.replace('/', '_')}`;
  await sql('postgres', `create database ${name} template growth_template owner scalepoint`);
  const before = Number((await sql(name, 'select pg_database_size(current_database()) as n'))[0].n);
  const perCompany = Math.round(tasks / companies);
  process.stdout.write(`${size}: seeding\n`);
  const others = await seedCompanies(postgres.superuserUrl(name), companies - 1);
  const middle = await seedTasks(postgres.superuserUrl(name), COMPANY, perCompany);
  await seedEvents(postgres.superuserUrl(name), COMPANY, others);
  const stored = Number((await sql(name, 'select pg_database_size(current_database()) as n'))[0].n) - before;
  const found = { tasks, companies, 'stored, kB a task': stored / 1024 / tasks, 'load of the machine': loadavg()[0] };
  process.stdout.write(`${size}: measuring\n`);
  const server = await startProduct(postgres.ownerUrl(name), dataDir, {
    RUN_REACTIONS: 'false',
    FETCH_ATTACHMENTS: 'false',
  });
  const authorization = `Bearer ${(await cli(name, 'token', '--company', 'demo', '--user', 'anna')).stdout.trim()}`;
  const body = jsonBody('JSON 3.4 KB', 3400);
  const read = async (what, path) => {
    const { perSecond, p99 } = await get(server.url, [path], { authorization }, 4, seconds);
    found[`${what}, a second`] = perSecond;
    found[`${what}, p99 in ms`] = p99;
  };
  const cursor = encodeURIComponent(new Cursor('urgency desc', 'integer', 'uuid').encode([middle.urgency, middle.id]));
  await read('overview, first page', `/v1/tasks?limit=${PAGE}&status=accepted`);
  await read('overview, deep page', `/v1/tasks?limit=${PAGE}&status=accepted&cursor=${cursor}`);
  await read('search for a number', `/v1/tasks?limit=${PAGE}&q=r-777`);
  await read('search for two words', `/v1/tasks?limit=${PAGE}&q=s%C3%B8ren7+4581`);
  await read('feed, pages of 100', '/v1/events?limit=100');
  const { perSecond, p99 } = await post(`${server.url}/scalepoint/v1/demo/tasks`, body, 16, seconds);
  found['intake, a second'] = perSecond;
  found['intake, p99 in ms'] = p99;
  await server.stop();
  const client = new pg.Client({ connectionString: postgres.superuserUrl(name) });
  await client.connect();
  await client.query(`delete from pgboss.job where state = 'created'`);
  const cases = async () => Number((await client.query(`select count(*) as n from case_intake."case"`)).rows[0].n);
  const all = (await cases()) + waiting;
  await queueBacklog(client, COMPANY, waiting);
  const worker = await startProduct(postgres.ownerUrl(name), dataDir, { FETCH_ATTACHMENTS: 'false' });
  // It has begun before it says that it is ready.
  const [left, cpuBefore] = [all - (await cases()), cpuMs()];
  const drained = await timed(async () => {
    while ((await cases()) < all) await pause(50);
  });
  found['backlog, cases a second'] = left / drained;
  found['cost of a case, CPU ms'] = (cpuMs() - cpuBefore) / left;
  await worker.stop();
  await client.end();
  const backup = join(dataDir, `${name}.gz`);
  found['backup, s'] = await timed(() => cli(name, 'backup', '--to', backup));
  await sql('postgres', `create database ${name}_restored owner scalepoint`);
  found['restore, s'] = await timed(() => cli(`${name}_restored`, 'restore', '--from', backup));
  rmSync(backup);
  await sql('postgres', `drop database ${name}_restored with (force)`);
  await sql('postgres', `drop database ${name} with (force)`);
  return found;
}

try {
  await postgres.ensureDatabase('growth_template');
  await (await startProduct(postgres.ownerUrl('growth_template'), dataDir)).stop();
  for (const size of sizes) {
    const took = await timed(async () => (measured[size] = { ...(await measure(size)), at: new Date().toISOString() }));
    measured[size].took = took;
    process.stdout.write(`${JSON.stringify(measured[size], null, 1)}\n`);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, JSON.stringify(measured, null, 2));
  }
  for (const [path, text] of growthPages(measured, ALL)) writeFileSync(join(root, path), text);
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit();
