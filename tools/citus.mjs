// Writes deploy/citus/distribute.sql from the migrations; `npm run citus:check` fails when it is out of date, as does a test.
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrate } from '#migrations';
import { startEmbeddedPostgres } from '#platform/persistence/embedded';
import { catalogueOf } from '../test/contract/citus/catalogue.ts';
import { citusScript } from '../test/contract/citus/placement.ts';

const file = new URL('../deploy/citus/distribute.sql', import.meta.url);
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-citus-'));
chmodSync(dataDir, 0o755);
const postgres = await startEmbeddedPostgres({ dataDir, settings: { fsync: 'off' } });
try {
  await postgres.ensureDatabase('citus');
  await migrate(postgres.ownerUrl('citus'));
  const client = new pg.Client({ connectionString: postgres.ownerUrl('citus') });
  await client.connect();
  const script = citusScript(await catalogueOf(async (text) => (await client.query(text)).rows));
  await client.end();
  if (!process.argv.includes('--check')) writeFileSync(file, script);
  else if (readFileSync(file, 'utf8') !== script) {
    process.stderr.write('deploy/citus/distribute.sql is out of date: run "npm run citus".\n');
    process.exitCode = 1;
  }
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit();
