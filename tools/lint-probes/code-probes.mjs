/** One entry per custom restriction of eslint.config.js: the rule, part of its message, a file, and violating code. */
const breaks = (rule, message, path, code) => ({ rule, message, path, code });

const DOMAIN = 'libs/alpha/domain/';
const COMMANDS = 'libs/alpha/commands/';
const INFRASTRUCTURE = 'libs/alpha/infrastructure/';
const SPEC = 'libs/alpha/domain/*.spec.ts';
const SYNTAX = 'no-restricted-syntax';
const GLOBALS = 'no-restricted-globals';

export const violations = [
  ...[DOMAIN, COMMANDS, 'libs/alpha/contracts/', 'libs/shared-kernel/'].flatMap((folder) => [
    breaks(SYNTAX, 'Time is passed in', folder, 'export const at = new Date();'),
    breaks(SYNTAX, 'Time is passed in', folder, 'export const at = Date.now();'),
    breaks(SYNTAX, 'Chance is passed in', folder, 'export const chance = Math.random();'),
    breaks(SYNTAX, 'Ids come from Ids', folder, 'export const id = globalThis.crypto.randomUUID();'),
    breaks(SYNTAX, 'Configuration is read', folder, 'export const url = process.env.DATABASE_URL;'),
    breaks(GLOBALS, 'process', folder, 'export const where = process.cwd();'),
    breaks(GLOBALS, 'crypto', folder, 'export const { subtle } = crypto;'),
    breaks(GLOBALS, 'performance', folder, 'export const at = performance.now();'),
    breaks(GLOBALS, 'setTimeout', folder, 'setTimeout(() => undefined, 1);'),
    breaks(GLOBALS, 'fetch', folder, "export const answer = fetch('http://localhost');"),
  ]),
  breaks(SYNTAX, 'Time is passed in', DOMAIN, 'export const at = Date();'),
  ...[INFRASTRUCTURE, 'libs/alpha/http/', 'libs/platform/http/', 'apps/api/src/'].flatMap((folder) => [
    breaks(SYNTAX, 'Configuration is read', folder, 'export const url = process.env.DATABASE_URL;'),
    breaks(SYNTAX, 'Configuration is read', folder, "export const { DATABASE_URL } = process['env'];"),
    breaks(SYNTAX, 'Configuration is read', folder, "import { env } from 'node:process';\nexport const it = env;"),
  ]),
  ...['it.only', 'it.skip', 'it.todo', 'describe.only', 'describe.skip', 'test.failing', 'xit', 'fdescribe'].map(
    (call) => breaks(SYNTAX, 'A test runs', SPEC, `${call}('does not run', () => undefined);`),
  ),
  ...['EventBus', 'EventsHandler', 'Saga', 'AggregateRoot'].map((name) =>
    breaks('no-restricted-imports', 'lost with the process', COMMANDS, `export { ${name} } from '@nestjs/cqrs';`),
  ),
  breaks('no-restricted-imports', 'request-scoped', COMMANDS, "export { Scope } from '@nestjs/common';"),
  ...[
    'TaskManager',
    'TaskHelper',
    'TaskUtils',
    'TaskCommon',
    'TaskBase',
    'TasksImpl',
    'TaskData',
    'TaskInfo',
    'BaseTask',
  ].map((name) => breaks('@typescript-eslint/naming-convention', name, DOMAIN, `export class ${name} {}`)),
  breaks('@typescript-eslint/naming-convention', 'ITask', DOMAIN, 'export interface ITask { id: string }'),
  breaks('@typescript-eslint/naming-convention', 'TaskInfo', DOMAIN, 'export type TaskInfo = string;'),
  breaks(
    '@typescript-eslint/no-floating-promises',
    'Promises must be awaited',
    COMMANDS,
    'export function forget(): void {\n  Promise.resolve(1);\n}',
  ),
  breaks(
    '@typescript-eslint/no-misused-promises',
    'Promise',
    COMMANDS,
    'export const unread = [1].filter(async () => Promise.resolve(false));\nexport function f(p: Promise<boolean>) {\n  if (p) return 1;\n  return 2;\n}',
  ),
  breaks(
    '@typescript-eslint/consistent-type-imports',
    'type',
    COMMANDS,
    "import { stub } from '../domain/stub.js';\nexport type Stub = typeof stub;",
  ),
];

/** Code that must pass. */
export const legal = [
  { path: DOMAIN, code: 'export const parse = (iso: string): Date => new Date(iso);' },
  {
    path: DOMAIN,
    code: 'export class CaseManager {}\nexport class CaseManagerIsUnknown {}\nexport class Information {}',
  },
  { path: DOMAIN, code: 'export class IbanIsMalformed {}\nexport class IPAddress {}\nexport class Database {}' },
  { path: INFRASTRUCTURE, code: 'export const now = (): Date => new Date();' },
  { path: 'libs/platform/config/', code: 'export const url = process.env.DATABASE_URL;' },
  { path: SPEC, code: "it.each([1])('runs', () => expect(new Date()).toBeTruthy());" },
];
