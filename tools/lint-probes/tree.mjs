import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const FOLDERS = [
  'domain',
  'commands',
  'queries',
  'reactions',
  'timers',
  'outbound',
  'infrastructure',
  'http',
  'wire',
  'testing',
];
const CONTEXTS = ['alpha', 'beta'];

/** Files without violations: two fictitious contexts, and every part that a rule names. */
function stubs(project) {
  const platform = readdirSync(join(project, 'libs/platform')).map((part) => `libs/platform/${part}/index.ts`);
  const paths = [
    ...platform,
    'libs/platform/persistence/company-policies.ts',
    'libs/shared-kernel/index.ts',
    'libs/platform/cqrs/inside.ts',
    'libs/platform/http/inside.ts',
    'libs/platform/observability/otlp-tracer.ts',
    'libs/platform/persistence/inside.ts',
    'libs/shared-kernel/clock.ts',
    'libs/client/index.ts',
    ...CONTEXTS.flatMap((context) => [
      ...FOLDERS.map((folder) => `libs/${context}/${folder}/stub.ts`),
      `libs/${context}/domain/stub.spec.ts`,
      `libs/${context}/contracts/index.ts`,
      `libs/${context}/contracts/fact.ts`,
      `libs/${context}/testing/index.ts`,
      `libs/${context}/index.ts`,
      `libs/${context}/${context}.module.ts`,
    ]),
    ...['api', 'worker', 'simulator', 'console'].map((app) => `apps/${app}/src/stub.ts`),
    'migrations/stub.ts',
    'tools/stub.ts',
    'test/stub.ts',
  ];
  return Object.fromEntries(paths.map((path) => [path, 'export const stub = 1;\n']));
}

/**
 * A temporary tree with the project's rules and packages, but none of its code, so that uncommitted work does not
 * affect the probes. It is deleted when the process exits.
 *
 * @param {Record<string, string>} files by path, in addition to the stubs
 */
export function plantTree(project, files) {
  const root = mkdtempSync(join(tmpdir(), 'lint-probes-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const all = { 'package.json': JSON.stringify(manifest), ...stubs(project), ...files };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const name of ['.dependency-cruiser.cjs', 'eslint.config.js', 'tsconfig.json']) {
    copyFileSync(join(project, name), join(root, name));
  }
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}
