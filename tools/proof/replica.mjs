// `npm run proof:replica`: lists from a streaming replica. One API process takes a task, and another one must show it at once in its list, while
// replicas are killed and come back and the primary changes. On three nodes under Patroni, as the proof of the failover.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, until } from './cluster.mjs';
import { NAMES } from './failover/nodes.mjs';
import { productOnCluster, versions } from './failover/product-on-cluster.mjs';
import { exampleTask } from './load.mjs';

const PHASE_MS = 20_000;
const cluster = await productOnCluster({ isSynchronous: false, hasReplica: true });
const { nodes, begin, api, worker, token } = cluster;
try {
  const { api: other, worker: second } = await begin();
  const phases = [];
  let phase;
  let isOver = false;

  async function answer(url, init) {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(20_000) }).catch(() => null);
    return response?.status === 200 ? response.json() : null;
  }

  /** Sends a task to one process and reads the list of the other one. */
  async function writeAndRead() {
    while (!isOver) {
      const taskId = randomUUID();
      const sent = await answer(`${api.url}/scalepoint/v1/demo/tasks`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(exampleTask(taskId)),
      });
      if (!sent) {
        phase.unanswered += 1;
        await pause(500);
        continue;
      }
      const list = await answer(`${other.url}/v1/tasks?sort=newest&limit=50`, {
        headers: { authorization: `Bearer ${token}` },
      });
      if (!list) phase.unanswered += 1;
      else if (list.items.some((item) => item.scalepointTaskId === taskId)) phase.shown += 1;
      else phase.missing += 1;
    }
  }

  /** Transactions on the replicas since they were started. */
  const readsOnReplicas = async () => {
    const leader = await nodes.primary();
    const counts = await Promise.all(
      NAMES.filter((name) => name !== leader).map((name) =>
        nodes
          .runAt(
            name,
            'erp',
            `select pg_stat_clear_snapshot(), sum(xact_commit)::int as n from pg_stat_database where datname = 'erp'`,
          )
          .then(([{ n }]) => n)
          .catch(() => 0),
      ),
    );
    return counts.reduce((sum, n) => sum + n, 0);
  };

  async function during(name, work, ms = PHASE_MS) {
    phase = { name, shown: 0, missing: 0, unanswered: 0 };
    phases.push(phase);
    const before = await readsOnReplicas();
    await work();
    await pause(ms);
    phase.replicas = Math.max(0, (await readsOnReplicas()) - before);
    process.stdout.write(`${JSON.stringify(phase)}\n`);
  }

  phase = { shown: 0, missing: 0, unanswered: 0 };
  const working = Promise.all(Array.from({ length: 4 }, writeAndRead));
  await during('both replicas stream', () => undefined);
  const leader = await until(nodes.primary, 30);
  const first = NAMES.find((name) => name !== leader);
  let letGo;
  await during('the replicas receive nothing', () => void (letGo = nodes.hold(leader)));
  letGo();
  await during('one replica is killed', () => nodes.kill(first));
  await during('it is back', () => nodes.begin(first));
  await nodes.whole();
  await during('the primary is changed on plan', () => nodes.switchOver(leader));
  isOver = true;
  await working;
  const codes = [await second.stop(), await worker.stop(), await other.stop(), await api.stop()];
  const missing = phases.reduce((sum, one) => sum + one.missing, 0);
  const isGood = missing === 0 && phases[0].replicas > 0 && codes.every((code) => code === 0);
  const report = `# Lists from a replica

${new Date().toISOString().slice(0, 10)}, by \`npm run proof:replica\`: ${versions()}, 2 cores shared by everything and by
other work. Three nodes under Patroni as in [failover.md](failover.md), asynchronous; \`DATABASE_REPLICA_URL\` leads to HAProxy, which asks Patroni for a
replica. A task is sent to one API process, and at once the other one is asked for the newest tasks; four senders.

| meanwhile | lists that show the task | lists without it | requests without an answer | transactions on the replicas |
|---|---|---|---|---|
${phases.map((one) => `| ${one.name} | ${one.shown} | **${one.missing}** | ${one.unanswered} | ${one.name.includes('primary') ? 'not counted, the nodes change places' : one.replicas} |`).join('\n')}

Exit codes of the processes: ${codes.join(', ')}. Transactions on the replicas include those of Patroni and this proof, some two a second.
`;
  process.stdout.write(report);
  if (isGood) writeFileSync(join(root, 'docs/proof/replica.md'), report);
  else process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  await cluster.stop();
}
process.exit();
