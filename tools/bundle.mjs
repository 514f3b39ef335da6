// Bundles the server into few files: from thousands of files it would start half as fast and use two thirds more
// memory.
import { createHash } from 'node:crypto';
import { enableCompileCache } from 'node:module';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';
import { runChild } from './run-child.mjs';

const self = fileURLToPath(import.meta.url);
const root = dirname(dirname(self));
const cache = join(root, 'node_modules/.cache');
const out = join(root, 'dist-server');
const stamp = join(out, '.sources');

/** Packages that read files beside their own, or optional dependencies of packages. */
const FROM_NODE_MODULES = ['pino', 'pino-pretty', 'swagger-ui-dist', 'pg-native', '@expo-google-fonts/inter'];

/** The processes of an installation, and the operators' commands. */
const APPS = ['api', 'worker', 'cli'];

/** Files that run in child processes, by the names passed to `workerFile`. */
const WORKERS = {
  'print-report.worker': 'dist/libs/inspection-reports/infrastructure/printing/print-report.worker.js',
  'read-message.worker': 'dist/libs/scalepoint-gateway/infrastructure/reading/read-message.worker.js',
};

/** A process keeps the text of its scripts in memory. */
const LICENCES_ONLY = { legal: true, annotation: false, jsdoc: false };

function sourcesNow() {
  const parts = [join(root, 'dist/.sources'), join(root, 'package-lock.json'), self];
  const hash = createHash('sha256');
  for (const part of parts) hash.update(readFileSync(part));
  return hash.digest('hex');
}

function isCurrent() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesNow();
}

/** Compiles and bundles if a source has changed; in a child process, so that the product does not keep its memory. */
export async function bundle() {
  await build();
  if (isCurrent()) return;
  await runChild([self], { cwd: root });
}

/** The result is moved into place, so that other processes never see a partial one. */
async function makeBundle() {
  const { build: bundleWith } = await import('vite');
  const draft = mkdtempSync(join(cache, 'bundle-'));
  try {
    await bundleWith({
      root,
      configFile: false,
      logLevel: 'error',
      // The environment is read at run time, not when bundling.
      define: { 'process.env.NODE_ENV': 'process.env.NODE_ENV' },
      ssr: { noExternal: true, external: FROM_NODE_MODULES },
      build: {
        ssr: true,
        target: 'node20',
        minify: false,
        outDir: draft,
        copyPublicDir: false,
        rolldownOptions: {
          input: Object.fromEntries(APPS.map((app) => [app, join(root, `dist/apps/${app}/src/main.js`)])),
          output: {
            // Class names are used in tables, in OpenAPI and in logs.
            keepNames: true,
            comments: LICENCES_ONLY,
            entryFileNames: '[name].js',
            chunkFileNames: '[name].js',
            codeSplitting: {
              groups: [
                // Loaded only when they are configured; the other chunks are loaded at every start.
                { name: 'opentelemetry-api', test: /node_modules\/@opentelemetry\/api\// },
                { name: 'opentelemetry', test: /node_modules\/@opentelemetry\/|\/otlp-tracer\.js$/ },
                { name: 'nats', test: /node_modules\/(?:@nats-io|tweetnacl)\// },
                { name: 'packages', test: /node_modules/ },
                { name: 'product', test: /\/dist\/(?:libs|migrations)\// },
              ],
            },
          },
        },
      },
    });
    await bundleWorkers(bundleWith, draft);
    for (const name of readdirSync(draft)) if (name.endsWith('.js')) escapeBeyondAscii(join(draft, name));
    copyPackages(draft);
    writeFileSync(join(draft, '.sources'), sourcesNow());
    // The folder is created for its owner only; a build of one user must be readable for others.
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
 * Each worker is bundled into one file, where `workerFile` looks for it: with shared chunks it would load the
 * whole product.
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
          output: { keepNames: true, comments: LICENCES_ONLY, entryFileNames: '[name].js', codeSplitting: false },
        },
      },
    });
  }
}

/**
 * Node keeps the text of a script with a single character beyond ASCII in two bytes a character. In the literals that have
 * such characters an escape means the same.
 */
function escapeBeyondAscii(file) {
  const text = readFileSync(file, 'utf8');
  if (/\\[\u0080-\uffff]/.test(text)) throw new Error(`${file} has a backslash before a character beyond ASCII`);
  const escaped = text.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (escaped !== text) writeFileSync(file, escaped);
}

/** What Swagger UI's package has for bundlers and debuggers, and the weights of the font that no report uses. */
const UNUSED =
  /\.map$|^swagger-ui(?:-es-bundle(?:-core)?)?\.js$|^log\..*\.txt$|\.ttf\.png$|^(?:[1-35789]00|400\w+_|600\w+_)[A-Z]/;

/** The packages that are not bundled, and what they need, so that `dist-server` is all that a server needs beside Node. */
function copyPackages(draft) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = new Set(FROM_NODE_MODULES.map((name) => `node_modules/${name}`).filter((path) => path in packages));
  for (const path of found) {
    for (const name of Object.keys(packages[path].dependencies ?? {})) found.add(installedFor(path, name, packages));
    cpSync(join(root, path), join(draft, path), {
      recursive: true,
      // Nested packages are entries of their own.
      filter: (file) => !UNUSED.test(basename(file)) && file !== join(root, path, 'node_modules'),
    });
  }
}

/** Where Node finds a package that another one imports. */
function installedFor(path, name, packages) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (folder === '') throw new Error(`${path} needs ${name}, which package-lock.json does not have`);
  }
}

/** Runs the API or the worker in this process. */
export async function run(name) {
  // Reuses V8's compilation cache of the previous start.
  enableCompileCache(join(cache, 'compiled'));
  await import(`../dist-server/${name}.js`);
}

if (process.argv[1] === self) {
  await build();
  if (!isCurrent()) await makeBundle();
}
