// Runs jest with an embedded PostgreSQL of its own, so that tests pass on a machine without one, also while the product runs.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chmodSync } from 'node:fs';
import { build } from './build.mjs';

await build();
const { startEmbeddedPostgres } = await import('#platform/persistence/embedded');
const { migrate } = await import('#migrations');

// Stopped from outside, the tests end first and the database after them.
let jest;
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => (jest ? jest.kill(signal) : process.exit(1)));

const TEMPLATE = 'template_scalepoint';
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-test-'));
chmodSync(dataDir, 0o755);
// What a crash of the machine would lose is made anew for every run.
const postgres = await startEmbeddedPostgres({
  dataDir,
  settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
});
// A browser is no part of this project's packages; CI has one.
const withoutBrowser = !process.env.CI && !existsSync('/usr/bin/chromium');
if (withoutBrowser) process.stderr.write('No Chromium at /usr/bin/chromium: the tests of the console are left out.\n');
let code = 1;
try {
  await postgres.ensureDatabase(TEMPLATE);
  await migrate(postgres.ownerUrl(TEMPLATE));
  jest = spawn(
    process.execPath,
    [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      'node_modules/jest/bin/jest.js',
      ...(withoutBrowser ? ['--testPathIgnorePatterns', '/node_modules/', '/dist/', '/test/console/'] : []),
      ...process.argv.slice(2),
    ],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        TEST_OWNER_URL: postgres.ownerUrl('{database}'),
        TEST_SUPERUSER_URL: postgres.superuserUrl('{database}'),
        TEST_TEMPLATE: TEMPLATE,
      },
    },
  );
  code = await new Promise((done) => jest.once('exit', (status) => done(status ?? 1)));
} finally {
  await postgres.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit(code);
