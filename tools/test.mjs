// Runs jest with its own embedded PostgreSQL, so that the tests need no installed database and may run beside the
// product.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { buildConsole } from './build-console.mjs';
import { bundle } from './bundle.mjs';
import { chromiumPath } from './chromium.mjs';

await build();
const { startEmbeddedPostgres } = await import('#platform/persistence/embedded');
const { migrate } = await import('#migrations');

// On a signal, first the tests end, then the database.
let jest;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (jest ? jest.kill(signal) : process.exit(1)));

const TEMPLATE = 'template_scalepoint';
const DEMO_TEMPLATE = 'template_scalepoint_demo';
/** Sources and tests are compiled on import, in every process. */
const SOURCES =
  '--import ./tools/typescript.mjs -C scalepoint-source --enable-source-maps --disable-warning=ExperimentalWarning';

const scratch = mkdtempSync(join(tmpdir(), 'scalepoint-test-'));
chmodSync(scratch, 0o755);
const demoDir = join(scratch, 'demo');
// This cluster need not survive a crash of the machine.
const postgres = await startEmbeddedPostgres({
  dataDir: scratch,
  settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
});
// npm packages contain no browser; CI installs one.
const withoutBrowser = !process.env.CI && !chromiumPath;
if (withoutBrowser) process.stderr.write('No Chromium (see docs/setup.md): skipping the tests of the console.\n');
// Their tests build what is not current, each of them: at once, that would be the same work several times.
const isWhole = process.argv.slice(2).every((argument) => argument.startsWith('-'));
const built = isWhole ? Promise.all([bundle(), withoutBrowser || buildConsole()]) : undefined;
let code = 1;
try {
  await postgres.ensureDatabase(TEMPLATE);
  await migrate(postgres.ownerUrl(TEMPLATE));
  const env = {
    ...process.env,
    NODE_OPTIONS: [process.env.NODE_OPTIONS, SOURCES].filter(Boolean).join(' '),
    TEST_OWNER_URL: postgres.ownerUrl('{database}'),
    TEST_SUPERUSER_URL: postgres.superuserUrl('{database}'),
    TEST_TEMPLATE: TEMPLATE,
    TEST_DEMO_TEMPLATE: DEMO_TEMPLATE,
    TEST_DEMO_DIR: demoDir,
    ...(chromiumPath && { CHROMIUM: chromiumPath }),
  };
  const seeding = spawnSync(process.execPath, ['test/demo-template.ts'], { stdio: 'inherit', env });
  if (seeding.status !== 0) throw new Error('Could not create the demo database');
  await built;
  const args = withoutBrowser ? ['--testPathIgnorePatterns', '/node_modules/', '/dist/', '/test/console/'] : [];
  jest = spawn(process.execPath, ['node_modules/jest/bin/jest.js', ...args, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
  });
  code = await new Promise((done) => jest.once('exit', (status) => done(status ?? 1)));
} finally {
  await postgres.stop();
  rmSync(scratch, { recursive: true, force: true });
}
process.exit(code);
