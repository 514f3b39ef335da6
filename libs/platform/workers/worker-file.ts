/**
 * The path of the compiled worker file, from the file that starts it.
 *
 * In `dist/` both files are in the same folder, and so they are in `dist-server/`, where the bundle has the worker as
 * an entry of its own. Tests run from TypeScript, which Node cannot load because of the decorators: there the worker in
 * `dist/` is used, which `tools/test.mjs` has built before.
 *
 * @param beside `import.meta.url` of the file that starts it
 * @param name without its extension; the source is `<name>.ts`
 */
export function workerFile(beside: string, name: string): URL {
  const from = beside.endsWith('.ts') ? beside.replace(/\/libs\//, '/dist/libs/') : beside;
  return new URL(`./${name}.js`, from);
}
