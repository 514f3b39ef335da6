// Writes docs/context-map.md: which context imports which contracts of another one, read from the code. With --check it
// fails when the page is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import ts from 'typescript';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const page = join(root, 'docs', 'context-map.md');
const NOT_PRODUCTION = /\.(spec|int-spec|e2e-spec)\.ts$|\/testing\//;

const contexts = readdirSync(join(root, 'libs')).filter((name) =>
  existsSync(join(root, 'libs', name, `${name}.module.ts`)),
);
const files = new Map(contexts.map((context) => [context, sourcesOf(context)]));
const contracts = new Map(contexts.map((context) => [context, contractsOf(files.get(context))]));
const uses = contexts.flatMap((context) => files.get(context).flatMap((file) => usesIn(context, file)));

function sourcesOf(context) {
  return readdirSync(join(root, 'libs', context), { recursive: true })
    .filter((path) => path.endsWith('.ts') && !NOT_PRODUCTION.test(`/${path}`))
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, 'libs', context, path), 'utf8');
      return { path, source: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
    });
}

function parentsOf(node) {
  return (node.heritageClauses ?? []).flatMap(({ types }) => types.map((one) => one.expression.getText()));
}

/** The events, commands and questions of a context by name; its types and errors travel with these and are left out. */
function contractsOf(sources) {
  const found = new Map();
  for (const { path, source } of sources.filter(({ path }) => path.startsWith('contracts/'))) {
    for (const node of source.statements.filter(ts.isClassDeclaration)) {
      const parents = parentsOf(node);
      const isAbstract = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword) ?? false;
      const kind = parents.includes('DomainEvent')
        ? 'event'
        : isAbstract
          ? 'question'
          : // Contracts import nothing, not even a base class for commands.
            parents.length === 0
            ? 'command'
            : null;
      if (kind) found.set(node.name.text, { kind, path });
    }
  }
  return found;
}

/** What a file uses of other contexts' contracts. A class that extends a question answers it, so the question's owner asks. */
function usesIn(context, { path, source }) {
  const answered = new Set(source.statements.filter(ts.isClassDeclaration).flatMap(parentsOf));
  return source.statements.filter(ts.isImportDeclaration).flatMap((node) => {
    const owner = /^#([\w-]+)\/contracts$/.exec(node.moduleSpecifier.text)?.[1];
    const names = node.importClause?.namedBindings?.elements ?? [];
    if (!contracts.has(owner) || owner === context) return [];
    return names.flatMap((element) => {
      const name = (element.propertyName ?? element.name).text;
      const kind = contracts.get(owner).get(name)?.kind;
      if (!kind) return [];
      if (answered.has(name)) return [{ from: owner, to: context, kind, name }];
      // A module file only wires the class that answers.
      if (kind === 'question' && path.endsWith('.module.ts')) return [];
      return [{ from: context, to: owner, kind, name }];
    });
  });
}

const LABELS = { event: 'subscribes to', command: 'sends', question: 'asks' };
const idOf = (context) => context.replaceAll('-', '_');

/** The names per pair of contexts and kind, in alphabetical order. */
function edges() {
  const byKey = new Map();
  for (const { from, to, kind, name } of uses) {
    const key = [from, to, kind].join(' ');
    byKey.set(key, (byKey.get(key) ?? new Set()).add(name));
  }
  return [...byKey]
    .map(([key, names]) => {
      const [from, to, kind] = key.split(' ');
      return { from, to, kind, names: [...names].sort() };
    })
    .sort((a, b) => `${a.from} ${a.to} ${a.kind}`.localeCompare(`${b.from} ${b.to} ${b.kind}`, 'en'));
}

function graph(found) {
  const arrows = found.map(({ from, to, kind, names }) => {
    const arrow = kind === 'event' ? '-.->' : '-->';
    return `  ${idOf(from)} ${arrow}|"${LABELS[kind]} ${names.join(', ')}"| ${idOf(to)}`;
  });
  const nodes = contexts.map((context) => `  ${idOf(context)}["${context}"]`);
  return ['```mermaid', 'flowchart LR', ...nodes, ...arrows, '```'];
}

function table(found) {
  const cell = (context, kind) =>
    found
      .filter((edge) => edge.from === context && edge.kind === kind)
      .map(({ to, names }) => `${to}: ${names.map((name) => `\`${name}\``).join(', ')}`)
      .join('; ') || '–';
  const own = (context) => [...contracts.get(context).values()].filter(({ kind }) => kind === 'event').length;
  return [
    '| Context | Subscribes to events of | Sends commands to | Asks | Own events |',
    '| --- | --- | --- | --- | --- |',
    ...contexts.map(
      (one) => `| ${one} | ${cell(one, 'event')} | ${cell(one, 'command')} | ${cell(one, 'question')} | ${own(one)} |`,
    ),
  ];
}

const found = edges();
const text = await prettier.format(
  [
    '# Context map',
    '',
    'Generated by `npm run context-map` from the imports of `libs/*`; do not edit.',
    '',
    'An arrow leads from the context that depends on the other one. A solid arrow is a synchronous call (a question or a',
    'command); a dashed arrow is a subscription to events, which are processed after the commit. `event-feed`, `webhooks` and `operations` read',
    'the event log through `#platform`, so they depend on no other context.',
    '',
    ...graph(found),
    '',
    ...table(found),
    '',
  ].join('\n'),
  { parser: 'markdown', printWidth: 120, proseWrap: 'preserve' },
);
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  process.stderr.write('docs/context-map.md is out of date: run "npm run context-map" and commit it.\n');
  process.exit(1);
}
