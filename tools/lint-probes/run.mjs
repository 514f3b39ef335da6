/**
 * Tests the lint rules: violates every rule of .dependency-cruiser.cjs and every custom restriction of
 * eslint.config.js once, in a temporary tree, and fails if a rule does not fire or fires for allowed code.
 *
 * `npm run lint:probes`, with `-- --verbose` to see each rule that fired.
 */
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { ESLint } from 'eslint';
import * as code from './code-probes.mjs';
import * as dependencies from './dependency-probes.mjs';
import { plantTree } from './tree.mjs';

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const verbose = process.argv.includes('--verbose');
const files = {};
const failures = [];
let count = 0;

/** dependency-cruiser reports `node:fs` as `fs`. */
const bare = (specifier) => specifier.replace(/^node:/, '');

/** `libs/alpha/domain/` and `libs/alpha/domain/*.spec.ts` get a new file; to an existing file lines are added. */
function plant(place, text) {
  count += 1;
  const path = place.endsWith('/') ? `${place}probe-${count}.ts` : place.replace('*', `probe-${count}`);
  files[path] = (files[path] ?? '') + text;
  return path;
}

const importing = (specifier) => `import * as it${(count += 1)} from '${specifier}';\nexport { it${count} };\n`;

const expectedImports = dependencies.violations.map((probe) => ({
  ...probe,
  path: plant(probe.from, importing(probe.specifier)),
}));
files['libs/alpha/domain/circle-a.ts'] = importing('./circle-b.js');
files['libs/alpha/domain/circle-b.ts'] = importing('./circle-a.js');
expectedImports.push({ rule: 'no-circles', path: 'libs/alpha/domain/circle-a.ts', specifier: './circle-b.js' });
const legalImports = dependencies.legal.map(({ from, specifiers }) => ({
  from,
  // A module or an index is a single file, which also gets a violation: its legal lines are recognized by specifier.
  path: plant(from, specifiers.map(importing).join('')),
  specifiers,
}));
const expectedCode = code.violations.map((probe) => ({ ...probe, path: plant(probe.path, `${probe.code}\n`) }));
const legalCode = code.legal.map((probe) => ({ ...probe, path: plant(probe.path, `${probe.code}\n`) }));

const root = plantTree(project, files);
process.chdir(root);

await probeDependencies();
await probeCode();

for (const failure of failures) console.error(failure);
const probes = expectedImports.length + expectedCode.length;
console.log(
  `${probes} violations planted, ${legalImports.length + legalCode.length} legal samples, ${failures.length} faults`,
);
process.exitCode = failures.length > 0 ? 1 : 0;

async function probeDependencies() {
  const { forbidden, options } = createRequire(import.meta.url)(resolve(root, '.dependency-cruiser.cjs'));
  const { output } = await cruise(
    ['.'],
    {
      ...options,
      ruleSet: { forbidden, options },
      validate: true,
      exclude: options.exclude.path,
      doNotFollow: options.doNotFollow,
    },
    { conditionNames: options.enhancedResolveOptions.conditionNames },
    { tsConfig: extractTSConfig(resolve(root, 'tsconfig.json')) },
  );
  const fired = output.modules.flatMap((module) =>
    module.dependencies.flatMap((dependency) =>
      (dependency.rules ?? []).map(({ name }) => ({ name, path: module.source, specifier: dependency.module })),
    ),
  );
  for (const { rule, path, specifier } of expectedImports) {
    const hit = fired.some((one) => one.name === rule && one.path === path && one.specifier === bare(specifier));
    report(hit, `${rule}: ${path} imports ${specifier}`);
  }
  for (const { path, specifiers } of legalImports) {
    for (const one of fired.filter((f) => f.path === path && specifiers.map(bare).includes(f.specifier))) {
      failures.push(`TOO WIDE  ${one.name}: ${path} may import ${one.specifier}`);
    }
  }
  for (const { name } of forbidden) {
    if (!expectedImports.some(({ rule }) => rule === name)) failures.push(`NO PROBE  ${name}`);
  }
}

async function probeCode() {
  const eslint = new ESLint({ cwd: root });
  const results = await eslint.lintFiles([...expectedCode, ...legalCode].map(({ path }) => path));
  const messagesOf = (path) => results.find(({ filePath }) => filePath === resolve(root, path))?.messages ?? [];
  for (const { rule, message, path, code } of expectedCode) {
    const hit = messagesOf(path).some((one) => one.ruleId === rule && one.message.includes(message));
    report(hit, `${rule} (${message}): ${path}: ${code.replaceAll('\n', ' ')}`);
  }
  for (const { path, code } of legalCode) {
    for (const one of messagesOf(path)) failures.push(`TOO WIDE  ${one.ruleId}: ${code}: ${one.message}`);
  }
}

function report(hit, text) {
  if (!hit) failures.push(`SILENT    ${text}`);
  else if (verbose) console.log(`fires     ${text}`);
}
