// Lets Node import the sources directly (`node --import ./tools/typescript.mjs`): swc compiles a file on import, once for
// all threads and processes until it changes.
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync, version } from '@swc/core';

const SOURCE = /\.tsx?(?=$|\?)/;
const settings = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));
// The build excludes tests; here they are needed.
delete settings.exclude;

const CACHE = fileURLToPath(new URL('../node_modules/.cache/typescript', import.meta.url));
mkdirSync(CACHE, { recursive: true });
const hashOf = (...parts) => createHash('sha256').update(parts.join('\0')).digest('hex');
const compiler = hashOf(version, JSON.stringify(settings), readFileSync(fileURLToPath(import.meta.url), 'utf8'));

/** The console is written for Vite, which finds files without their extension, style sheets, and CommonJS with a default. */
const CONSOLE = new URL('../apps/console/src/', import.meta.url).href;
const STYLES = 'data:text/javascript,';
const LOCALE = /^antd\/locale\/\w+$/;

function asVite(specifier, parent) {
  if (specifier.endsWith('.css')) return STYLES;
  if (LOCALE.test(specifier)) {
    const file = import.meta.resolve(`${specifier}.js`);
    return `data:text/javascript,import it from ${encodeURIComponent(JSON.stringify(file))};export default it.default;`;
  }
  if (/^dayjs\/(?:plugin|locale)\//.test(specifier)) return import.meta.resolve(`${specifier}.js`);
  if (!specifier.startsWith('.')) return null;
  const file = ['.ts', '.tsx', '/index.ts']
    .map((end) => new URL(specifier + end, parent))
    .find((url) => existsSync(url));
  return file?.href ?? null;
}

/** The compiled file begins with what it was made from. */
function compiled(filename) {
  const text = readFileSync(filename, 'utf8');
  const origin = `// ${hashOf(compiler, filename, text)}\n`;
  const kept = join(CACHE, hashOf(filename));
  const known = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
  if (known.startsWith(origin)) return known.slice(origin.length);
  const { code } = transformSync(text, {
    ...settings,
    ...(filename.endsWith('.tsx') && {
      jsc: {
        ...settings.jsc,
        parser: { ...settings.jsc.parser, tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
    }),
    filename,
    swcrc: false,
    sourceMaps: 'inline',
  });
  // Other threads see the file whole or not at all.
  const part = `${kept}.${randomUUID()}`;
  writeFileSync(part, origin + code);
  renameSync(part, kept);
  return code;
}

registerHooks({
  resolve(specifier, context, next) {
    const seen = context.parentURL?.startsWith(CONSOLE) ? asVite(specifier, context.parentURL) : null;
    if (seen !== null) return next(seen, context);
    // Sources import the .js file that their neighbour is compiled to.
    if (specifier.startsWith('.') && specifier.endsWith('.js') && SOURCE.test(context.parentURL ?? '')) {
      const source = new URL(specifier.replace(/js$/, 'ts'), context.parentURL);
      if (existsSync(source)) return next(source.href, context);
    }
    return next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !SOURCE.test(url)) return next(url, context);
    const code = compiled(fileURLToPath(url));
    return { format: 'module', source: code, shortCircuit: true };
  },
});
