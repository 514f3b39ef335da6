// `npm run proof:failover`: PostgreSQL under Patroni and etcd (Debian: patroni, etcd-server, postgresql-15, haproxy) on three nodes, the product
// on the cluster's address under load; the primary is killed, frozen, cut off and changed on plan. `--asynchronous` shows what can be lost then.
// Needs root, because each node is a network namespace.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, until } from './cluster.mjs';
import { NAMES, TTL_SECONDS } from './failover/nodes.mjs';
import { productOnCluster, versions } from './failover/product-on-cluster.mjs';
import { startLoad } from './load.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const rounds = Number(option('rounds', '2'));
/** Without one, a primary that wakes up takes the lead back, and what the other one has answered is lost. */
const hasWatchdog = !process.argv.includes('--without-watchdog');
/** Patroni's `safety_margin`. */
const WATCHDOG_MARGIN_SECONDS = 5;
const MAX_SILENCE_SECONDS = 30;
const BETWEEN_MS = 5_000;

const cluster = await productOnCluster({ isSynchronous: true });
const { nodes, api, worker, token } = cluster;
try {
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
  const report = `# PostgreSQL that fails over

${new Date().toISOString().slice(0, 10)}, by \`npm run proof:failover -- --rounds ${rounds}\`: ${versions()}, 2 cores shared by everything and by other work. Three nodes, each with PostgreSQL, Patroni and etcd in a network namespace of its own;
one replica is synchronous (\`synchronous_mode\` and \`synchronous_mode_strict\`); \`ttl: ${TTL_SECONDS}\`, \`loop_wait: 2\`. One API process and a worker reach the primary through
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
  if (hasWatchdog && isGood) writeFileSync(join(root, 'docs/proof/failover.md'), report);
  if (!isGood) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  for (const name of NAMES) process.stderr.write(`${name}: ${nodes.said(name).slice(-1500)}\n`);
  process.exitCode = 1;
} finally {
  await cluster.stop();
}
process.exit();
