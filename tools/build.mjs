import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from './run-child.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// `nest build` compiles the same folders with the same settings.
const { filenames: sources } = JSON.parse(readFileSync(join(root, 'nest-cli.json'), 'utf8')).compilerOptions.builder
  .options;
const dist = join(root, 'dist');
const stamp = join(dist, '.sources');
// Outside the folders that other tools scan for sources.
const cache = join(root, 'node_modules', '.cache');

/** Digest of names, sizes and times of all source files. */
function sourcesNow() {
  const hash = createHash('sha256');
  for (const part of [...sources, '.swcrc', 'nest-cli.json', 'package.json']) {
    const path = join(root, part);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true })
          .filter((name) => name.endsWith('.ts'))
          .sort()
          .map((name) => join(path, name))
      : [path];
    for (const file of files) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file} ${size} ${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/**
 * Compiles if a source has changed. The result is moved into place, so that other processes never see a partial one.
 */
export async function build() {
  const now = sourcesNow();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  mkdirSync(cache, { recursive: true });
  const draft = mkdtempSync(join(cache, 'build-'));
  try {
    const present = sources.filter((part) => existsSync(join(root, part)));
    await runChild(
      [
        join(root, 'node_modules/@swc/cli/bin/swc.js'),
        ...present,
        '--out-dir',
        draft,
        '--config-file',
        join(root, '.swcrc'),
        '--quiet',
      ],
      { cwd: root },
    );
    // The folder is created for its owner only; a build of one user must be readable for others.
    chmodSync(draft, 0o755);
    writeFileSync(join(draft, '.sources'), now);
    const old = join(cache, `build-old-${process.pid}`);
    if (existsSync(dist)) renameSync(dist, old);
    renameSync(draft, dist);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
