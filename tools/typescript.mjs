// Lets Node import the sources as they are (`node --import ./tools/typescript.mjs`): swc compiles a file when it is imported.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const SOURCE = /\.tsx?(?=$|\?)/;
const settings = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));
// The build leaves tests out; here they are what is run.
delete settings.exclude;

registerHooks({
  resolve(specifier, context, next) {
    // A source names its neighbour by the .js file that the neighbour is compiled to.
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
