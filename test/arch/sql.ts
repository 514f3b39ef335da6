import ts from 'typescript';
import { basename, contextOf, schemaOf } from './contexts.js';
import { nodesOf, type SourceFile } from './source-file.js';

/** Files that name another part's tables, each with the reason why that is right. */
export const SQL_EXCEPTIONS: readonly { file: string; schema: string; reason: string }[] = [
  {
    file: 'libs/companies/infrastructure/company.mapping.ts',
    schema: 'platform',
    reason:
      'row level security and every look-up of a tenant read the platform’s table; a copy would be a second truth',
  },
  {
    file: 'libs/case-intake/queries/list-timeline.ts',
    schema: 'platform',
    reason: 'shows the events of one task beside what was answered to them; a copy of the log would be a second truth',
  },
  {
    file: 'libs/case-intake/infrastructure/sql-tasks-for-reports.ts',
    schema: 'platform',
    reason: 'finds what was answered to a file by the event that added it; a copy of the log would be a second truth',
  },
  {
    file: 'libs/event-bridge/infrastructure/bridge-gauges.ts',
    schema: 'platform',
    reason:
      'looks for the oldest event that is not published, for a metric; the feed answers for one company at a time',
  },
  {
    file: 'libs/operations/queries/list-audit.ts',
    schema: 'platform',
    reason: 'shows the audit trail, which the platform keeps and has no HTTP of its own for',
  },
  {
    file: 'libs/operations/queries/list-dead-letters.ts',
    schema: 'platform',
    reason: 'shows failed reactions, which the platform keeps and has no HTTP of its own for',
  },
  {
    file: 'migrations/20261126T0901_scalepoint-gateway.ts',
    schema: 'platform',
    reason: 'says that its table is kept by month, and asks which months may go; the calendar is the platform’s',
  },
];

const PLATFORM_SCHEMAS = ['platform', 'pgboss'];
const TABLE_CALLS =
  /^(?:selectFrom|insertInto|replaceInto|updateTable|deleteFrom|mergeInto|using|from|withSchema|table|(?:inner|left|right|full|cross)Join(?:Lateral)?)$/;
const NAMED_IN_SQL = /\b(?:from|join|into|update|table|only|references|truncate)\s+"?([a-z_]+)"?\s*\.\s*"?[a-z_]/gi;
/** In a migration `on` precedes a table (index, policy, grant); in a query it precedes an alias. */
const NAMED_IN_MIGRATION = /\bon\s+"?([a-z_]+)"?\s*\.\s*"?[a-z_]/gi;

/** Each context has its own schema, and its SQL names no other: it asks the other context instead. */
export function sqlFaults(files: readonly SourceFile[], exceptions = SQL_EXCEPTIONS): string[] {
  const contexts = [...new Set(files.flatMap(({ path }) => contextOf(path) ?? []))];
  const known = new Set([...PLATFORM_SCHEMAS, ...contexts.map(schemaOf)]);
  const used = new Set<object>();
  const faults = files.flatMap((file) => {
    const own = ownSchemas(file.path, contexts);
    if (!own) return [];
    const foreign = [...new Set(schemasIn(file))].filter((schema) => known.has(schema) && !own.includes(schema));
    return foreign.flatMap((schema) => {
      const exception = exceptions.find((one) => one.file === file.path && one.schema === schema);
      if (!exception) return [`${file.path}: names tables of schema ${schema}`];
      used.add(exception);
      return [];
    });
  });
  const idle = exceptions
    .filter((one) => !used.has(one))
    .map(({ file, schema }) => `${file}: exception for ${schema} is not needed`);
  return [...faults, ...idle];
}

/** The name of a migration contains its owner: `20261201T0910_case-intake_cases.ts`. */
function ownSchemas(path: string, contexts: readonly string[]): string[] | undefined {
  if (path.startsWith('libs/platform/')) return PLATFORM_SCHEMAS;
  const context = contextOf(path);
  if (context) return [schemaOf(context)];
  const owner = /^migrations\/\d{8}T\d{4}_([a-z-]+)/.exec(path)?.[1];
  if (owner === 'platform') return PLATFORM_SCHEMAS;
  if (owner && contexts.includes(owner)) return [schemaOf(owner)];
  return path.startsWith('migrations/') && basename(path) !== 'index.ts' ? [] : undefined;
}

function schemasIn({ path, ast }: SourceFile): string[] {
  const called = nodesOf(ast, ts.isCallExpression).flatMap(({ expression, arguments: given }) => {
    if (!ts.isPropertyAccessExpression(expression) || !TABLE_CALLS.test(expression.name.text)) return [];
    const tables = given[0] && ts.isArrayLiteralExpression(given[0]) ? [...given[0].elements] : given.slice(0, 1);
    return tables.filter(ts.isStringLiteralLike).flatMap(({ text }) => {
      if (expression.name.text === 'withSchema') return [text];
      return /^"?([a-z_]+)"?\.[a-z_"]/.exec(text)?.[1] ?? [];
    });
  });
  const keys = nodesOf(ast, ts.isPropertySignature).flatMap(({ name }) =>
    ts.isStringLiteral(name) ? (/^([a-z_]+)\.[a-z_]+$/.exec(name.text)?.[1] ?? []) : [],
  );
  const mapped = nodesOf(ast, ts.isPropertyAssignment).flatMap(({ name, initializer }) =>
    name.getText() === 'schema' && ts.isStringLiteralLike(initializer) ? [initializer.text] : [],
  );
  const patterns = path.startsWith('migrations/') ? [NAMED_IN_SQL, NAMED_IN_MIGRATION] : [NAMED_IN_SQL];
  const written = textsIn(ast).flatMap((text) =>
    patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, schema = '']) => schema.toLowerCase())),
  );
  return [...called, ...keys, ...mapped, ...written];
}

/** Every string, with `?` for the expressions of a template. */
function textsIn(ast: ts.SourceFile): string[] {
  const templates = nodesOf(ast, ts.isTemplateExpression).map(
    ({ head, templateSpans }) => head.text + templateSpans.map(({ literal }) => `?${literal.text}`).join(''),
  );
  return [...templates, ...nodesOf(ast, ts.isStringLiteralLike).map(({ text }) => text)];
}
