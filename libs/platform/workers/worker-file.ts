/**
 * Where Node finds the compiled file of a worker, from the file beside it that starts it.
 *
 * Compiled, `dist/` has both files beside each other, and so has `dist-server/`, where the bundle names the worker as an
 * entry of its own. Tests run from TypeScript, which Node cannot load by itself because of the decorators: there the
 * worker is the one in `dist/`, which `tools/test.mjs` has built before.
 *
 * @param beside `import.meta.url` of the file that starts it
 * @param name without its ending; the source is `<name>.ts`
 */
export function workerFile(beside: string, name: string): URL {
  const from = beside.endsWith('.ts') ? beside.replace(/\/libs\//, '/dist/libs/') : beside;
  return new URL(`./${name}.js`, from);
}
