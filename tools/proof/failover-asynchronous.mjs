// `npm run proof:failover-asynchronous`: the primary is killed while its replicas lag, so that answered deliveries are lost, and a person does
// what docs/runbook.md says: stop the processes, begin a new era of the feed, start them, and have Scalepoint send again.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { root, until } from './cluster.mjs';
import { productOnCluster, versions } from './failover/product-on-cluster.mjs';
import { startLoad } from './load.mjs';

const LAG_MS = 2_000;
const expect = (what, isSo) => {
  if (!isSo) throw new Error(`Expected: ${what}`);
};

const cluster = await productOnCluster({ isSynchronous: false });
const { nodes, env, token } = cluster;
let { api, worker } = cluster;
try {
  const feed = async (after) => {
    for (let place = after, ids = []; ;) {
      const answer = await fetch(`${api.url}/v1/events?limit=500${place ? `&after=${place}` : ''}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      const { items, next } = await answer.json();
      ids.push(...items.map(({ id }) => id));
      if (items.length === 0) return { ids, place: next ?? place };
      place = next;
    }
  };
  const run = (text, values) => nodes.run('erp', text, values);
  const before = startLoad({ url: api.url, token, isPatient: true, perSecond: 15 });
  await pause(10_000);
  const old = await until(nodes.primary, 30);
  const letGo = nodes.hold(old);
  await pause(LAG_MS);
  // A reader of the feed has read to the end, also what is lost now.
  const { place } = await feed();
  await nodes.kill(old);
  letGo();
  const killedAt = Date.now();
  const now = await until(async () => {
    const found = await nodes.primary();
    return found !== old && found;
  }, 120);
  await before.stop();
  const work = (Date.now() - killedAt) / 1000;
  const found = await before.check(run);
  const answered = before.counts.deliveries;
  const lost = found['answered deliveries that are lost'];
  expect('answered deliveries are lost, or nothing was tried', lost > 0);

  const codes = [await worker.stop(), await api.stop()];
  const owner = new pg.Client({ connectionString: env.DATABASE_URL });
  await owner.connect();
  const [{ era }] = (await owner.query('select platform.begin_feed_era() as era')).rows;
  await owner.end();
  ({ api, worker } = await cluster.begin());
  // Scalepoint sends again what it sent since the last minutes before; here all of it.
  const again = await before.sendAgain(api.url);
  const repaired = await before.check(run);
  delete repaired['answered deliveries that are lost'];
  const read = await feed(place);
  const written = await run(`select count(*)::int as n from platform.event where era = $1`, [era]);
  const isRead = read.ids.length >= written[0].n;
  nodes.begin(old);
  await nodes.whole();
  codes.push(await worker.stop(), await api.stop());
  const isGood = isRead && Object.values(repaired).every((count) => count === 0);
  const report = `# PostgreSQL that fails over, with asynchronous replicas

${new Date().toISOString().slice(0, 10)}, by \`npm run proof:failover-asynchronous\`: ${versions()}, three nodes as in [failover.md](failover.md), but without
\`synchronous_mode\`. The replicas received nothing for ${LAG_MS / 1000} s when the primary was killed (${old}, then ${now} led), and a person did what the
[runbook](../runbook.md#postgresql-that-fails-over) says.

| | |
|---|---|
| deliveries answered before | ${answered}, of ${before.tasks.size} tasks |
| the load went on after | ${work.toFixed(1)} s |
| **answered deliveries that are lost** | **${lost}** |
| **tasks that are lost with them** | **${found['tasks that are lost']}** |
| deliveries that Scalepoint sent again after the new era began (era ${era}) | ${again} |
| exit codes of the processes | ${codes.join(', ')} |
${Object.entries(repaired)
  .map(([what, count]) => `| **${what}, then** | **${count}** |`)
  .join('\n')}
| **events of the new era that a reader with its old place has not read** | **${Math.max(0, written[0].n - read.ids.length)}** |

The old primary joined again as a replica, rewound by Patroni.
`;
  process.stdout.write(report);
  if (isGood) writeFileSync(join(root, 'docs/proof/failover-asynchronous.md'), report);
  else process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  await cluster.stop();
}
process.exit();
