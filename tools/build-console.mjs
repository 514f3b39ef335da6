// Builds the web console if its sources have changed, and checks its size.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { compressFiles } from './compress-files.mjs';
import { runChild } from './run-child.mjs';

const self = fileURLToPath(import.meta.url);
const root = dirname(dirname(self));
const out = join(root, 'dist-console');
const stamp = join(out, '.sources');
/** How many bytes the sign-in page may load, compressed with brotli as the server sends them. */
const MAX_SIGN_IN_BYTES = 142_000;
/** And a person who is signed in, until the list of tasks can be drawn: all of that and the frame, words, list and font. */
const MAX_LIST_BYTES = 218_000;

function sourcesNow() {
  const hash = createHash('sha256');
  for (const part of ['apps/console', 'libs/client', 'package.json']) {
    const path = join(root, part);
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true })
          .filter((name) => /\.(tsx?|html|css|js|webmanifest|png|woff2)$/.test(name))
          .sort()
          .map((name) => join(path, name))
      : [path];
    for (const file of files) hash.update(`${file} ${statSync(file).size} ${statSync(file).mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The scripts and styles that index.html loads at once, with all that they import statically. */
function firstFiles(built) {
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  return withImports(
    built,
    [...html.matchAll(/(?:src|href)="\/console\/assets\/([^"]+\.(?:js|css))"/g)].map(([, file]) => file),
  );
}

/** What the list of tasks needs besides: the frame with its styles and font, the words of a language, and the list. */
function listFiles(built) {
  const all = readdirSync(join(built, 'assets'));
  const named = all.filter((file) => /^(?:list|danish-pack|inter)-[\w-]{8}\.(?:js|css|woff2)$/.test(file));
  for (const part of ['list', 'danish-pack', 'inter']) {
    if (!named.some((file) => file.startsWith(`${part}-`)))
      throw new Error(`The build of the console has no ${part} file`);
  }
  return withImports(built, [...firstFiles(built), ...named]);
}

function withImports(built, files) {
  const found = new Set();
  const add = (file) => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const text = readFileSync(join(built, 'assets', file), 'utf8');
    for (const [, imported] of text.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g)) add(imported);
  };
  files.forEach(add);
  return [...found];
}

function sizeOf(built, files) {
  const compressed = (file) => {
    const content = readFileSync(join(built, 'assets', file));
    return file.endsWith('.woff2') ? content.length : brotliCompressSync(content).length;
  };
  return files.reduce((sum, file) => sum + compressed(file), 0);
}

function checkSize(what, bytes, most) {
  process.stdout.write(`Console: ${Math.round(bytes / 1000)} kB ${what}\n`);
  if (bytes > most) throw new Error(`The console may load ${most / 1000} kB ${what}`);
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
    checkSize('until the sign-in page', sizeOf(built, firstFiles(built)), MAX_SIGN_IN_BYTES);
    checkSize('until the list of tasks', sizeOf(built, listFiles(built)), MAX_LIST_BYTES);
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
