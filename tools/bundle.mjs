// Puts the server into few files: read from thousands, it takes twice as long to start and two thirds more memory.
import { createHash } from 'node:crypto';
import { enableCompileCache } from 'node:module';
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { runChild } from './run-child.mjs';

const self = fileURLToPath(import.meta.url);
const root = dirname(dirname(self));
const cache = join(root, 'node_modules/.cache');
const out = join(root, 'dist-server');
const stamp = join(out, '.sources');

/** Packages that look for files beside themselves, or are asked for only if somebody has installed them. */
const FROM_NODE_MODULES = ['pino', 'pino-pretty', 'swagger-ui-dist', 'pg-native'];

/** Files that the product runs in processes beside it, by the names that `workerFile` is given. */
const WORKERS = {
  'read-message.worker': 'dist/libs/scalepoint-gateway/infrastructure/reading/read-message.worker.js',
};

function sourcesNow() {
  const parts = [join(root, 'dist/.sources'), join(root, 'package-lock.json'), self];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(readFileSync(part));
  return hash.digest('hex');
}

function isCurrent() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesNow();
}

/** Compiles and bundles what has changed; in a process of its own, whose memory the product would keep. */
export async function bundle() {
  await build();
  if (isCurrent()) return;
  await runChild([self], { cwd: root });
}

/** Another process never sees half of it, because the result is moved into place. */
async function makeBundle() {
  const { build: bundleWith } = await import('vite');
  const draft = mkdtempSync(join(cache, 'bundle-'));
  try {
    await bundleWith({
      root,
      configFile: false,
      logLevel: 'error',
      // What is read from the environment is read when the product runs.
      define: { 'process.env.NODE_ENV': 'process.env.NODE_ENV' },
      ssr: { noExternal: true, external: FROM_NODE_MODULES },
      build: {
        ssr: true,
        target: 'node20',
        minify: false,
        outDir: draft,
        copyPublicDir: false,
        rolldownOptions: {
          input: { api: join(root, 'dist/apps/api/src/main.js'), worker: join(root, 'dist/apps/worker/src/main.js') },
          output: {
            // Classes are known by their names: in tables, in OpenAPI, in logs.
            keepNames: true,
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            codeSplitting: {
              groups: [
                { name: 'packages', test: /node_modules/ },
                { name: 'product', test: /\/dist\/(?:libs|migrations)\// },
              ],
            },
          },
        },
      },
    });
    await bundleWorkers(bundleWith, draft);
    writeFileSync(join(draft, '.sources'), sourcesNow());
    // Made for its owner alone; what is built by one user is run by another.
    chmodSync(draft, 0o755);
    const old = join(cache, `bundle-old-${process.pid}`);
    if (existsSync(out)) renameSync(out, old);
    renameSync(draft, out);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/**
 * Each worker is one file of its own, beside the others, where `workerFile` looks for it: one that read the chunks of the
 * product would load all of it.
 */
async function bundleWorkers(bundleWith, draft) {
  for (const [name, source] of Object.entries(WORKERS)) {
    await bundleWith({
      root,
      configFile: false,
      logLevel: 'error',
      define: { 'process.env.NODE_ENV': 'process.env.NODE_ENV' },
      ssr: { noExternal: true, external: FROM_NODE_MODULES },
      build: {
        ssr: true,
        target: 'node20',
        minify: false,
        outDir: draft,
        emptyOutDir: false,
        copyPublicDir: false,
        rolldownOptions: {
          input: { [name]: join(root, source) },
          output: { keepNames: true, entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    });
  }
}

/** Runs the API or the worker in this process. */
export async function run(name) {
  // What V8 compiled at the last start is not compiled again.
  enableCompileCache(join(cache, 'compiled'));
  await import(`../dist-server/${name}.js`);
}

if (process.argv[1] === self) {
  await build();
  if (!isCurrent()) await makeBundle();
}
