// Lets Node import the sources directly (`node --import ./tools/typescript.mjs`): swc compiles a file on import.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const SOURCE = /\.tsx?(?=$|\?)/;
const settings = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));
// The build excludes tests; here they are needed.
delete settings.exclude;

registerHooks({
  resolve(specifier, context, next) {
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
      filename,
      swcrc: false,
      sourceMaps: 'inline',
    });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
