// `npm run proof:failover`: PostgreSQL under Patroni and etcd (Debian: patroni, etcd-server, postgresql-15, haproxy) on three nodes, the product
// on the cluster's address under load; the primary is killed, frozen, cut off and changed on plan. `--asynchronous` shows what can be lost then.
// Needs root, because each node is a network namespace.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundle } from '../bundle.mjs';
import { freePort, root, until } from './cluster.mjs';
import { NAMES, startNodes, TTL_SECONDS } from './failover/nodes.mjs';
import { startLoad } from './load.mjs';
import { cli, killAll, start } from './product.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const rounds = Number(option('rounds', '2'));
const isSynchronous = !process.argv.includes('--asynchronous');
/** Without one, a primary that wakes up takes the lead back, and what the other one has answered is lost. */
const hasWatchdog = !process.argv.includes('--without-watchdog');
/** Patroni's `safety_margin`. */
const WATCHDOG_MARGIN_SECONDS = 5;
const MAX_SILENCE_SECONDS = 30;
const BETWEEN_MS = 5_000;

await bundle();
const nodes = await startNodes({ isSynchronous });
let haproxy;
try {
  await until(nodes.primary, 120);
  await nodes.whole();
  await nodes.run('postgres', `create role erp_owner login createrole password 'owner'`);
  await nodes.run('postgres', 'create database erp owner erp_owner');
  const port = await freePort();
  const config = join(nodes.dir, 'haproxy.cfg');
  writeFileSync(
    config,
    `defaults
  mode tcp
  timeout connect 2s
  timeout check 2s
  timeout client 1h
  timeout server 1h
  option clitcpka
  option srvtcpka
listen primary
  bind 127.0.0.1:${port}
  # Patroni answers 200 on its primary only.
  option httpchk GET /primary
  http-check expect status 200
  default-server check port 8008 inter 1s fastinter 500ms fall 2 rise 1 on-marked-down shutdown-sessions
${NAMES.map((name) => `  server ${name} ${nodes.addressOf(name)}:5432`).join('\n')}
`,
  );
  haproxy = spawn('/usr/sbin/haproxy', ['-q', '-f', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  const dataDir = join(nodes.dir, 'keys');
  mkdirSync(dataDir);
  const env = {
    ...{ DEMO: 'on', DATA_DIR: dataDir, HOST: '127.0.0.1', PORT: '0', INTAKE_FAILURES_PER_MINUTE: '0' },
    ...{ DB_POOL_SIZE: '6', DATABASE_URL: `postgres://erp_owner:owner@127.0.0.1:${port}/erp` },
  };
  await until(
    () =>
      cli(env, 'migrate')
        .then(() => true)
        .catch(() => false),
    60,
  );
  const api = await start('api', { ...env, RUN_REACTIONS: 'false' });
  const worker = await start('worker', env);
  const token = (await cli(env, 'token', '--company', 'demo', '--user', 'anna')).trim();
  let answeredAt = Date.now();
  let longest = 0;
  const load = startLoad({
    ...{ url: api.url, token, isPatient: true, perSecond: Number(option('per-second', '15')) },
    onAnswer() {
      longest = Math.max(longest, Date.now() - answeredAt);
      answeredAt = Date.now();
    },
  });
  const faults = {
    killed: { begin: nodes.kill, end: nodes.begin },
    frozen: {
      begin: nodes.freeze,
      // As the watchdog of the machine does, which Patroni feeds: a primary must not go on after its time is over.
      async meanwhile(name) {
        if (!hasWatchdog) return;
        await pause((TTL_SECONDS - WATCHDOG_MARGIN_SECONDS) * 1000);
        nodes.kill(name);
      },
      end: (name) => (hasWatchdog ? nodes.begin(name) : nodes.thaw(name)),
    },
    'cut off': { begin: nodes.cutOff, end: nodes.plugIn },
    'changed on plan': { begin: nodes.switchOver, end: () => undefined },
  };
  const seen = [];
  const begun = Date.now();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, { begin, meanwhile = () => undefined, end }] of Object.entries(faults)) {
      await pause(BETWEEN_MS);
      const old = await until(nodes.primary, 60);
      longest = 0;
      answeredAt = Date.now();
      const at = Date.now();
      await begin(old);
      const watched = meanwhile(old);
      // Another one leads, and deliveries are answered again: several, so that it is not one that was under way.
      const now = await until(async () => {
        const found = await nodes.primary();
        return found !== old && found;
      }, 120);
      const ledAfter = (Date.now() - at) / 1000;
      const count = load.counts.deliveries;
      await until(() => load.counts.deliveries > count + 20, 120);
      const silence = longest / 1000;
      await watched;
      await end(old);
      const back = Date.now();
      await nodes.whole();
      seen.push({ name, old, now, ledAfter, silence, wholeAfter: (Date.now() - back) / 1000 });
      process.stdout.write(`${JSON.stringify(seen.at(-1))}\n`);
    }
  }
  const seconds = Math.round((Date.now() - begun) / 1000);
  await load.stop();
  const found = await load.check((text, values) => nodes.run('erp', text, values));
  const codes = [await worker.stop(), await api.stop()];
  const longestSilence = Math.max(...seen.map(({ silence }) => silence));
  const isKept = Object.values(found).every((count) => count === 0);
  const isGood = isKept && longestSilence <= MAX_SILENCE_SECONDS && codes.every((code) => code === 0);
  const versionOf = (command, ...args) => /\d+(?:\.\d+)+/.exec(execFileSync(command, args, { encoding: 'utf8' }))?.[0];
  const report = `# PostgreSQL that fails over${isSynchronous ? '' : ', with asynchronous replicas'}

${new Date().toISOString().slice(0, 10)}, by \`npm run proof:failover -- --rounds ${rounds}${isSynchronous ? '' : ' --asynchronous'}\`: PostgreSQL ${versionOf('/usr/lib/postgresql/15/bin/postgres', '--version')}, Patroni ${versionOf('patroni', '--version')}, etcd ${versionOf('etcd', '--version')}, HAProxy ${versionOf('/usr/sbin/haproxy', '-v')},
Node ${process.versions.node}, 2 cores shared by everything and by other work. Three nodes, each with PostgreSQL, Patroni and etcd in a network namespace of its own;
${isSynchronous ? 'one replica is synchronous (`synchronous_mode` and `synchronous_mode_strict`)' : 'no replica is synchronous'}; \`ttl: ${TTL_SECONDS}\`, \`loop_wait: 2\`. One API process and a worker reach the primary through
HAProxy, which asks Patroni. Killed and frozen is the whole node, etcd included, and a frozen one is reset ${WATCHDOG_MARGIN_SECONDS} s before the end of its \`ttl\`, as
the watchdog of its machine does; cut off is its network, silently, while its PostgreSQL goes on.

| the primary is | it was → it is | another leads after | longest time without an answered delivery | all three again, after the old one is back |
|---|---|---|---|---|
${seen.map(({ name, old, now, ledAfter, silence, wholeAfter }) => `| ${name} | ${old} → ${now} | ${ledAfter.toFixed(1)} s | ${silence.toFixed(1)} s | ${wholeAfter.toFixed(1)} s |`).join('\n')}

| | |
|---|---|
| time under load | ${seconds} s |
| deliveries answered | ${load.counts.deliveries}, of ${load.tasks.size} tasks |
| reads answered | ${load.counts.reads} |
| requests that were not answered and repeated | ${load.counts.retried} |
| exit codes of the processes | ${codes.join(', ')} |
${Object.entries(found)
  .map(([what, count]) => `| **${what}** | **${count}** |`)
  .join('\n')}

What senders saw meanwhile, and repeated: ${[...load.faults].map(([fault, count]) => `${count} × \`${fault.replaceAll('\n', ' ').slice(0, 90)}\``).join(', ') || 'nothing'}.
`;
  process.stdout.write(report);
  if (hasWatchdog && (isGood || !isSynchronous))
    writeFileSync(join(root, `docs/proof/failover${isSynchronous ? '' : '-asynchronous'}.md`), report);
  if (!isGood && isSynchronous) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  for (const name of NAMES) process.stderr.write(`${name}: ${nodes.said(name).slice(-1500)}\n`);
  process.exitCode = 1;
} finally {
  killAll();
  haproxy?.kill();
  await nodes.stop();
}
process.exit();
