// Builds the web console if its sources have changed, and checks its size.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { compressFiles } from './compress-files.mjs';
import { runChild } from './run-child.mjs';

const self = fileURLToPath(import.meta.url);
const root = dirname(dirname(self));
const out = join(root, 'dist-console');
const stamp = join(out, '.sources');
/** Maximum compressed size of the script that the first page loads. */
const MAX_BYTES = 500_000;

function sourcesNow() {
  const hash = createHash('sha256');
  for (const part of ['apps/console', 'libs/client', 'package.json']) {
    const path = join(root, part);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true })
          .filter((name) => /\.(tsx?|html|css|js|webmanifest|png)$/.test(name))
          .sort()
          .map((name) => join(path, name))
      : [path];
    for (const file of files) hash.update(`${file} ${statSync(file).size} ${statSync(file).mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Compressed size of the script that index.html loads at once, including static imports. */
function firstLoad(built) {
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/console\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file);
  return named.reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
}

/** In a child process, so that the build's memory is not kept by the product. */
export async function buildConsole() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesNow()) return;
  await runChild([self], { cwd: root });
}

async function makeConsole() {
  const now = sourcesNow();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const { build } = await import('vite');
  process.env.NODE_ENV = 'production';
  // Several test files build at the same time: each into its own folder, and the first one that is done counts.
  const built = `${out}.${process.pid}`;
  try {
    await build({ configFile: join(root, 'apps/console/vite.config.ts'), logLevel: 'error', build: { outDir: built } });
    const bytes = firstLoad(built);
    process.stdout.write(`Console: ${Math.round(bytes / 1000)} kB of compressed script at the first load\n`);
    if (bytes > MAX_BYTES) throw new Error(`The console's first load may have ${MAX_BYTES / 1000} kB`);
    compressFiles(join(built, 'assets'));
    writeFileSync(join(built, '.sources'), now);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
    rmSync(out, { recursive: true, force: true });
    renameSync(built, out);
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}

if (process.argv[1] === self) await makeConsole();
