import ts from 'typescript';
import { basename, contextOf, folderOf, pascal, repeated } from './contexts.js';
import {
  classesOf,
  decoratorOf,
  isAbstract,
  nodesOf,
  propertyOf,
  type SourceFile,
  superclassOf,
  textOf,
} from './source-file.js';

const EVENT_TYPE = /^([a-z]+(?:-[a-z]+)*)\.([a-z0-9]+(?:-[a-z0-9]+)+)\.v([1-9]\d*)$/;
const REACTION = /^(?:([a-z]+(?:-[a-z]+)*)\.)?[a-z0-9]+(?:-[a-z0-9]+)*-on-[a-z0-9]+(?:-[a-z0-9]+)*$/;

const IRREGULAR_PASTS = new Set(
  (
    'become begun broken brought built chosen cut done drawn fallen found given gone held kept known left lost made ' +
    'met paid put seen sent set shown split taken told undone withdrawn written'
  ).split(' '),
);
const isPast = (word: string): boolean => word.endsWith('ed') || IRREGULAR_PASTS.has(word);

export interface StoredNames {
  readonly names: string[];
  readonly faults: string[];
}

/** Types of all events. They are stored permanently: a written event is always read by this name. */
export function eventTypes(files: readonly SourceFile[]): StoredNames {
  const names: string[] = [];
  const faults: string[] = [];
  for (const file of files) {
    for (const event of classesOf(file)) {
      if (superclassOf(event) !== 'DomainEvent' || isAbstract(event)) continue;
      const name = event.name?.text ?? '';
      const type = textOf(staticProperty(event, 'type'));
      if (type === undefined) {
        faults.push(`${file.path}: ${name} needs a static type written out as a string`);
        continue;
      }
      names.push(type);
      faults.push(...eventFaults(file.path, name, type));
    }
  }
  return {
    names: names.sort(),
    faults: [...faults, ...repeated(names).map((type) => `${type} is used by two events`)],
  };
}

/** Facts whose trade word is no past tense: a payment is due when its document was posted, a deadline is near on a day. */
const OTHER_FACTS: readonly string[] = ['own-payment-due', 'deadline-near'];

function eventFaults(path: string, name: string, type: string): string[] {
  const parts = EVENT_TYPE.exec(type);
  if (!parts) return [`${path}: ${type} is not <context>.<what-happened>.v<number>`];
  const [, context, fact = '', version] = parts;
  const faults: string[] = [];
  if (context !== contextOf(path)) faults.push(`${path}: ${type} does not name its own context`);
  if (folderOf(path) !== 'contracts' || basename(path) !== 'events.ts') {
    faults.push(`${path}: ${type} belongs in contracts/events.ts`);
  }
  if (!OTHER_FACTS.includes(fact) && !fact.split('-').slice(1).some(isPast))
    faults.push(`${path}: ${type} is not in the past tense`);
  if (name !== `${pascal(fact)}V${version}`) faults.push(`${path}: ${type} is the class ${pascal(fact)}V${version}`);
  return faults;
}

function staticProperty(declared: ts.ClassDeclaration, property: string): ts.Expression | undefined {
  return declared.members
    .filter(ts.isPropertyDeclaration)
    .find(
      ({ name, modifiers }) =>
        name.getText() === property && modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword),
    )?.initializer;
}

const KIND = /^([a-z]+(?:-[a-z]+)*)\.[a-z]+(?:-[a-z]+)*$/;

/**
 * What aggregates are called in the event log (`<kind>:<id>`), and records in the audit trail. Both are stored and seen
 * from outside: subjects of events, and filters of the audit trail.
 */
export function streamNames(files: readonly SourceFile[]): StoredNames {
  const streams: string[] = [];
  const audited: string[] = [];
  const faults: string[] = [];
  for (const file of files) {
    for (const aggregate of classesOf(file)) {
      if (superclassOf(aggregate) !== 'Aggregate' || isAbstract(aggregate)) continue;
      const kind = textOf(staticProperty(aggregate, 'stream'));
      if (kind === undefined) {
        faults.push(`${file.path}: ${aggregate.name?.text} needs a static stream written out as a string`);
        continue;
      }
      streams.push(kind);
      faults.push(...kindFaults(file.path, kind, contextOf(file.path)));
    }
    for (const kind of auditedNames(file)) {
      audited.push(kind);
      faults.push(...kindFaults(file.path, kind, contextOf(file.path) ?? 'platform'));
    }
  }
  return {
    names: [...streams, ...audited].sort(),
    faults: [...faults, ...repeated(streams).map((kind) => `${kind} names two aggregates`)],
  };
}

function kindFaults(path: string, kind: string, context: string | undefined): string[] {
  const parts = KIND.exec(kind);
  if (!parts) return [`${path}: ${kind} is not <context>.<aggregate>`];
  return parts[1] === context ? [] : [`${path}: ${kind} does not name its own context`];
}

/** The column of the name, in a table of columns and their types. */
const COLUMN_TYPE = 'text';

/** `entity` of what is written to the audit trail without an aggregate. */
function auditedNames({ ast }: SourceFile): string[] {
  return nodesOf(ast, ts.isPropertyAssignment)
    .filter(({ name }) => name.getText() === 'entity')
    .flatMap(({ initializer }) =>
      ts.isStringLiteral(initializer) && initializer.text !== COLUMN_TYPE ? [initializer.text] : [],
    );
}

/** Names of all reactions. Cursors are stored under them: a renamed reaction would process all past events again. */
export function reactionNames(files: readonly SourceFile[]): StoredNames {
  const names: string[] = [];
  const faults: string[] = [];
  for (const file of files) {
    for (const options of reactionOptions(file)) {
      const name = textOf(propertyOf(options, 'name'));
      if (name === undefined) {
        faults.push(`${file.path}: a reaction needs a name written out as a string`);
        continue;
      }
      names.push(name);
      const parts = REACTION.exec(name);
      if (!parts) faults.push(`${file.path}: ${name} is not <command>-on-<fact>`);
      if (parts?.[1] && parts[1] !== contextOf(file.path)) {
        faults.push(`${file.path}: ${name} does not name its own context`);
      }
      if (folderOf(file.path) !== 'reactions') faults.push(`${file.path}: ${name} belongs in reactions/`);
    }
  }
  return {
    names: names.sort(),
    faults: [...faults, ...repeated(names).map((name) => `${name} is used by two reactions`)],
  };
}

function reactionOptions(file: SourceFile): (ts.Expression | undefined)[] {
  return nodesOf(file.ast, ts.isClassDeclaration).flatMap((one) => {
    const options = decoratorOf(one, 'Reaction');
    return options ? [options[0]] : [];
  });
}
