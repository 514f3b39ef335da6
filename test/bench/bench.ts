import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '#platform/persistence/embedded';
import { backlog, backlogRatios } from './backlog.js';
import { caseRatios, cases } from './cases.js';
import { fairness, fairnessRatios } from './fairness.js';
import { demoToken, directory } from './directory.js';
import { events } from './events.js';
import { intake, intakeRatios } from './intake.js';
import { overview, overviewRatios, overviewStatements, seedTasks } from './overview.js';
import { invoiceImport, invoices } from './invoices.js';
import { interleaved, type Measurement, ratios, table } from './readings.js';
import { type RunningServer, startProduct, startServer } from './running.js';
import { reading } from './reading.js';
import { starting } from './starting.js';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    only: { type: 'string' },
    // Number of tasks in the large overview.
    tasks: { type: 'string', default: '1000000' },
    // Number of tasks that wait after an outage.
    backlog: { type: 'string', default: '5000' },
    json: { type: 'string', default: '.data/bench.json' },
    // Folder for a CPU profile of the product.
    profile: { type: 'string' },
  },
});
const [rounds, seconds] = [Number(options.rounds), Number(options.seconds)];
const [FEW, many] = [10_000, Number(options.tasks)];
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-bench-'));
// PostgreSQL refuses to run as root and gets its own user, who needs access.
chmodSync(dataDir, 0o755);
const DEMO = { companyId: '01997c00-0000-7000-8000-0000000000d1', code: '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10' };

// Each server adds a listener that stops it, and there are many.
process.setMaxListeners(100);
// Default durability: responses are sent after the commit is on disk.
const postgres = await startEmbeddedPostgres({ dataDir });
// Stops everything when interrupted.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void postgres.stop().finally(() => {
      rmSync(dataDir, { recursive: true, force: true });
      process.exit(130);
    });
  });
}
try {
  await postgres.ensureDatabase('product');
  const ownerUrl = postgres.ownerUrl('product');
  await (await startProduct(ownerUrl, dataDir)).stop();
  // The template must have no connections.
  await clone('product', 'template_product');
  await clone('product', 'bare');
  await clone('product', 'cases');
  await clone('product', 'fairness');
  await clone('product', 'backlog');
  await clone('product', 'starting');
  await clone('product', 'invoices');
  await clone('product', 'reading');
  const bareUrl = postgres.superuserUrl('bare');
  const bare = await startBare(bareUrl);
  const quiet = { RUN_REACTIONS: 'false' };
  const profiled = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
  const product = await startProduct(ownerUrl, dataDir, quiet, profiled);
  const naive = await startProduct(ownerUrl, dataDir, { ...quiet, INTAKE_GROUP_COMMIT: 'false' });
  const env = { DATABASE_URL: ownerUrl, DATA_DIR: dataDir, DEMO: 'on' };
  const authorization = `Bearer ${demoToken(env)}`;
  const servers: RunningServer[] = [bare, product, naive];
  const measurements = [
    ...intake({ ...DEMO, bareUrl, bare, product, naive, seconds }),
    ...directory(product, env, seconds),
    ...events(product, authorization, seconds),
    ...cases({
      ownerUrl: postgres.ownerUrl('cases'),
      superuserUrl: postgres.superuserUrl('cases'),
      dataDir,
      bare,
    }),
    fairness({
      ownerUrl: postgres.ownerUrl('fairness'),
      superuserUrl: postgres.superuserUrl('fairness'),
      dataDir,
      bare,
    }),
    backlog(
      {
        ownerUrl: postgres.ownerUrl('backlog'),
        superuserUrl: postgres.superuserUrl('backlog'),
        dataDir,
        bare,
      },
      Number(options.backlog),
    ),
    invoiceImport({ ownerUrl: postgres.ownerUrl('invoices'), dataDir, authorization }),
    invoices({ ownerUrl: postgres.ownerUrl('invoices'), dataDir, authorization }),
    starting(postgres.ownerUrl('starting'), dataDir),
    reading(postgres.ownerUrl('reading'), dataDir),
  ].filter(isWanted);
  // Creating a million tasks takes a minute.
  if (!options.only || options.only.includes('overview')) {
    for (const rows of [FEW, many]) measurements.push(...(await overviewOf(rows, servers)).filter(isWanted));
  }
  const figures = await interleaved(measurements, rounds);
  const wanted = [...intakeRatios, ...caseRatios, ...fairnessRatios, ...backlogRatios, ...overviewRatios(many, FEW)];
  process.stdout.write(`\n${table(figures)}\n\n${ratios(figures, wanted)}\n`);

  async function overviewOf(rows: number, started: RunningServer[]): Promise<Measurement[]> {
    process.stderr.write(`making ${rows} tasks\n`);
    const name = `overview_${rows}`;
    await clone('template_product', name);
    const middle = await seedTasks(postgres.superuserUrl(name), DEMO.companyId, rows);
    const statements = JSON.stringify(await overviewStatements(DEMO.companyId, middle));
    const withTasks = await startProduct(postgres.ownerUrl(name), dataDir, quiet);
    const bareWithTasks = await startBare(postgres.superuserUrl(name), { OVERVIEW_STATEMENTS: statements });
    started.push(withTasks, bareWithTasks);
    return overview({ rows, product: withTasks, bare: bareWithTasks, authorization, middle }, seconds);
  }
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, JSON.stringify({ at: new Date().toISOString(), rounds, seconds, figures }, null, 2));
  for (const server of servers) await server.stop();
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

function isWanted({ name }: Measurement): boolean {
  return !options.only || name.includes(options.only);
}

function startBare(url: string, env: Record<string, string> = {}): Promise<RunningServer> {
  return startServer(
    'dist/test/bench/bare-server.js',
    { DATABASE_URL: url, COMPANY_ID: DEMO.companyId, ...env },
    /^LISTENING (\S+)$/m,
  );
}

async function clone(from: string, to: string): Promise<void> {
  const client = new Client({ connectionString: postgres.superuserUrl('postgres') });
  await client.connect();
  await client.query(`create database ${to} template ${from} owner scalepoint`);
  await client.end();
}
