// Builds the documentation site of docs/ into dist-guide, which the product serves at /guide, if a page or a source of its
// generated pages has changed. `npm start` does not build it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFiles } from './compress-files.mjs';
import { configurationPage } from './guide/configuration-page.mjs';
import { errorsPage } from './guide/errors-page.mjs';
import { eventsPage } from './guide/events-page.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'dist-guide');
const stamp = join(out, '.sources');
/** The parts of pages that are generated; nothing of this is committed. */
const generated = join(root, 'docs/.vitepress/generated');
const PAGES = { 'errors.md': errorsPage, 'events.md': eventsPage, 'configuration.md': configurationPage };

function digestOfSources() {
  const hash = createHash('sha256');
  for (const folder of ['docs', 'tools/guide', 'tools/guide.mjs']) {
    for (const path of filesIn(join(root, folder))) hash.update(path).update(readFileSync(path));
  }
  for (const name of Object.keys(PAGES)) hash.update(readFileSync(join(generated, name)));
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, name))
    .filter((file) => !file.startsWith(generated) && statSync(file).isFile())
    .sort();
}

mkdirSync(generated, { recursive: true });
for (const [name, make] of Object.entries(PAGES)) writeFileSync(join(generated, name), make(root));
const now = digestOfSources();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== now) {
  const built = `${out}.${process.pid}`;
  process.env.GUIDE_OUT = built;
  process.env.NODE_ENV = 'production';
  const { build } = await import('vitepress');
  try {
    await build(join(root, 'docs'));
    compressFiles(join(built, 'assets'));
    writeFileSync(join(built, '.sources'), now);
    rmSync(out, { recursive: true, force: true });
    renameSync(built, out);
  } catch (error) {
    process.stderr.write(`The guide could not be built: ${error.message}\n`);
    process.exitCode = 1;
  } finally {
    rmSync(built, { recursive: true, force: true });
  }
}
