// Lets Node import the sources directly (`node --import ./tools/typescript.mjs`): swc compiles a file on import.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const SOURCE = /\.tsx?(?=$|\?)/;
const settings = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));
// The build excludes tests; here they are needed.
delete settings.exclude;

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
    const filename = fileURLToPath(url);
    const { code } = transformSync(readFileSync(filename, 'utf8'), {
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
    return { format: 'module', source: code, shortCircuit: true };
  },
});
