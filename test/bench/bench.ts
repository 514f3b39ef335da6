import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '#platform/persistence/embedded';
import { directory } from './directory.js';
import { intake, intakeRatios } from './intake.js';
import { interleaved, ratios, table } from './readings.js';
import { startProduct, startServer } from './running.js';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '4' },
    only: { type: 'string' },
    json: { type: 'string', default: '.data/bench.json' },
    // A folder for a CPU profile of the product.
    profile: { type: 'string' },
  },
});
const [rounds, seconds] = [Number(options.rounds), Number(options.seconds)];
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-bench-'));
// PostgreSQL refuses to run as root and gets a user of its own, who must be able to look in.
chmodSync(dataDir, 0o755);
const DEMO = { companyId: '01997c00-0000-7000-8000-0000000000d1', code: '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10' };

// Default durability: what is answered is on disk.
const postgres = await startEmbeddedPostgres({ dataDir });
try {
  await postgres.ensureDatabase('product');
  const ownerUrl = postgres.ownerUrl('product');
  await (await startProduct(ownerUrl, dataDir)).stop();
  await clone('product', 'bare');
  const bareUrl = postgres.superuserUrl('bare');
  const bare = await startServer(
    'dist/test/bench/bare-server.js',
    { DATABASE_URL: bareUrl, COMPANY_ID: DEMO.companyId },
    /^LISTENING (\S+)$/m,
  );
  const quiet = { RUN_REACTIONS: 'false' };
  const profiled = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
  const product = await startProduct(ownerUrl, dataDir, quiet, profiled);
  const naive = await startProduct(ownerUrl, dataDir, { ...quiet, INTAKE_GROUP_COMMIT: 'false' });
  const env = { DATABASE_URL: ownerUrl, DATA_DIR: dataDir, DEMO: 'on' };
  const measurements = [
    ...intake({ ...DEMO, bareUrl, bare, product, naive, seconds }),
    ...directory(product, env, seconds),
  ];
  const figures = await interleaved(
    measurements.filter(({ name }) => !options.only || name.includes(options.only)),
    rounds,
  );
  process.stdout.write(`\n${table(figures)}\n\n${ratios(figures, intakeRatios)}\n`);
  mkdirSync(dirname(options.json), { recursive: true });
  writeFileSync(options.json, JSON.stringify({ at: new Date().toISOString(), rounds, seconds, figures }, null, 2));
  for (const server of [bare, product, naive]) await server.stop();
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function clone(from: string, to: string): Promise<void> {
  const client = new Client({ connectionString: postgres.superuserUrl('postgres') });
  await client.connect();
  await client.query(`create database ${to} template ${from}`);
  await client.end();
}
