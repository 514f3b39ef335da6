import { partsOf, statementsOf, statementsOfBlock } from './sql-statements.js';

export interface WrittenMigration {
  readonly name: string;
  /** As the migration passes them to `addSql`. */
  readonly statements: readonly string[];
  readonly isTransactional: boolean;
}

/** A statement that the rules refuse and that is right nevertheless, with the reason. */
export interface MigrationException {
  readonly migration: string;
  readonly begins: string;
  readonly reason: string;
}

/** Tables with few rows per company, where a scan under a lock takes milliseconds. */
export const SMALL_TABLES: readonly string[] = [
  'api_keys.api_key',
  'case_intake.case_number',
  'directory.company_profile',
  'operations.retention',
  'platform.company',
  'platform.reaction_start',
  'scalepoint_gateway.event_source',
  'scalepoint_settings.calendar',
  'scalepoint_settings.settings',
  'scalepoint_settings.text_templates',
  'subscription.price',
  'subscription.subscription',
  'tokens.insurer_seed',
  'tokens.insurer',
  'tokens.security_token',
  'users.erp_user',
  'webhooks.progress',
  'webhooks.webhook',
];

const NAME = String.raw`(?:if (?:not )?exists )?(?:only )?((?:"[^"]+"|[\w]+)(?:\.(?:"[^"]+"|[\w]+))?)`;

/** Statements that processes of the version before survive, and that hold no long lock. */
const SAFE: readonly RegExp[] = [
  /^create (?:or replace )?(?:function|view|sequence|schema|type|trigger|table)\b/i,
  /^create policy (?![^]*\bas restrictive\b)/i,
  /^(?:grant|comment on|insert into|select platform\.prepare_months|reset |set (?:local )?(?:lock|statement)_timeout)\b/i,
  /^revoke (?:all|execute) on function\b[^]* from public$/i,
  /^alter default privileges\b[^]*\bgrant\b/i,
  /^alter type [^]* add value\b/i,
  /^drop index concurrently if exists\b/i,
];

/** What is wrong with a kind of statement, with the way around it. The first that fits is shown. */
const REFUSED: readonly (readonly [RegExp, string])[] = [
  [
    /^drop (?:table|view|materialized view|schema|sequence|type|function|trigger|policy|role)\b/i,
    'old processes use it: stop using it in this release, and drop it in the next',
  ],
  [/^drop index\b/i, 'takes a lock that waits for all readers: drop index concurrently if exists'],
  [
    /^alter (?:function|view|type|sequence|schema|index|policy|trigger)\b/i,
    'old processes use it as it is: create a new one beside it',
  ],
  [
    /^(?:update|delete from)\b/i,
    'locks the rows until the whole migration ends: fill them in small transactions after the update, in a timer or a command',
  ],
  [
    /^(?:truncate|lock|cluster|vacuum|reindex|refresh materialized view)\b/i,
    'holds a lock for as long as the table is large',
  ],
  [/^revoke\b/i, 'old processes need the right: revoke it in the next release'],
  [/^execute\b/i, 'cannot be read: write the statement itself'],
];

/** The same of one action of `alter table`. */
const REFUSED_ACTIONS: readonly (readonly [RegExp, string])[] = [
  [
    /^rename\b/i,
    'old processes use the old name: add the new one beside it, write both, and drop the old one in the next release',
  ],
  [
    /^drop (?:column )?(?!constraint)/i,
    'old processes use the column: stop using it in this release, and drop it in the next',
  ],
  [/^drop constraint\b/i, 'old processes rely on it, also on its name in errors: drop it in the next release'],
  [
    /^alter (?:column )?\S+ (?:set data )?type\b/i,
    'rewrites the table, and old processes expect the old type: add a new column',
  ],
  [
    /^alter (?:column )?\S+ set not null\b/i,
    'old processes may write null: add "check (… is not null) not valid" in the next release, validate it, then set not null',
  ],
  [
    /^alter (?:column )?\S+ drop not null\b/i,
    'old processes do not expect null: make them able to read it in this release, and write it in the next',
  ],
  [
    /^alter (?:column )?\S+ drop default\b/i,
    'old processes do not write the column: drop the default in the next release',
  ],
  [
    /^(?:enable|disable|force|no force)\b/i,
    'changes what old processes see, and locks the table until the whole migration ends',
  ],
  [
    /^(?:set (?:un)?logged|set tablespace|set access method|attach partition|detach partition(?! \S+ concurrently))/i,
    'holds a lock for as long as the table is large',
  ],
];

/**
 * Whether processes of the last release work beside and after a migration, while it runs and once it has run (ADR 44). What
 * is not known to be safe is refused.
 */
export function migrationFaults(
  migrations: readonly WrittenMigration[],
  exceptions: readonly MigrationException[] = [],
): string[] {
  const created = new Set<string>();
  const used = new Set<MigrationException>();
  const faults = migrations.flatMap((migration) => {
    const { name, statements, isTransactional } = migration;
    const added = new Set<string>();
    const all = statements.flatMap((text) => {
      const split = statementsOf(text);
      const isAlone = split.length === 1;
      return split
        .flatMap((one) => (/^do\b/i.test(one) ? statementsOfBlock(one) : [one]))
        .map((one) => ({ one, isAlone }));
    });
    const found = all.flatMap(({ one, isAlone }) => {
      const fault = faultIn(one, { created, added, isTransactional, isAlone });
      if (fault === null) return [];
      const exception = exceptions.find((known) => known.migration === name && one.startsWith(known.begins));
      if (exception) used.add(exception);
      return exception ? [] : [`${name}: "${one.length > 90 ? `${one.slice(0, 90)}…` : one}": ${fault}`];
    });
    if (!isTransactional && !all.some(({ one }) => /\bconcurrently\b/i.test(one))) {
      found.push(`${name}: only "concurrently" needs a migration without a transaction`);
    }
    return found;
  });
  const idle = exceptions
    .filter((one) => !used.has(one))
    .map((one) => `${one.migration}: exception for "${one.begins}" is not needed`);
  return [...faults, ...idle];
}

interface Surroundings {
  /** Tables and functions that the last release does not know. */
  readonly created: Set<string>;
  /** Constraints of this migration. */
  readonly added: Set<string>;
  readonly isTransactional: boolean;
  readonly isAlone: boolean;
}

function faultIn(statement: string, around: Surroundings): string | null {
  const made = new RegExp(
    `^create (?:unlogged )?(?:table|view|function|type|sequence|schema) (?!if not exists)${NAME}`,
    'i',
  ).exec(statement);
  if (made) around.created.add(made[1]!.toLowerCase());
  const isNew = (table = '') => around.created.has(table.toLowerCase());
  const touched = new RegExp(
    `^(?:alter table|update|delete from|truncate(?: table)?|drop (?:table|view|function|type|sequence)|alter (?:function|view|type|sequence)) ${NAME}`,
    'i',
  ).exec(statement);
  if (touched && isNew(touched[1])) return null;
  const index = new RegExp(
    `^create (?:unique )?index (concurrently )?(?:if not exists )?(?:\\S+ )?on ${NAME}`,
    'i',
  ).exec(statement);
  if (index) return indexFault(index[1] !== undefined, index[2]!, around, isNew);
  if (/^drop index concurrently\b/i.test(statement)) return alone(around);
  if (/^revoke\b/i.test(statement) && isNew(new RegExp(` on (?:table )?${NAME} `, 'i').exec(statement)?.[1]))
    return null;
  const altered = new RegExp(`^alter table ${NAME} `, 'i').exec(statement);
  if (altered) {
    const isSmall = SMALL_TABLES.includes(altered[1]!.toLowerCase());
    const faults = partsOf(statement.slice(altered[0].length)).flatMap(
      (action) => actionFault(action, isSmall, around.added) ?? [],
    );
    return faults[0] ?? null;
  }
  if (touched && /^(?:update|delete from)\b/i.test(statement) && SMALL_TABLES.includes(touched[1]!.toLowerCase()))
    return null;
  if (SAFE.some((pattern) => pattern.test(statement))) return null;
  return REFUSED.find(([pattern]) => pattern.test(statement))?.[1] ?? 'is not known to be safe: see ADR 44';
}

function indexFault(
  concurrently: boolean,
  table: string,
  around: Surroundings,
  isNew: (table: string) => boolean,
): string | null {
  if (isNew(table) || (!concurrently && SMALL_TABLES.includes(table.toLowerCase()))) return null;
  if (!concurrently) return 'blocks writers while it is built: use indexedConcurrently() in a migration of its own';
  return alone(around);
}

function alone({ isTransactional, isAlone }: Surroundings): string | null {
  if (isTransactional) return '"concurrently" needs isTransactional() to return false';
  return isAlone ? null : '"concurrently" must be the only statement of its addSql';
}

/** Defaults that PostgreSQL does not compute once, but for each row, which rewrites the table. */
const COMPUTED =
  /\bdefault [^,]*(?:\bgen_random_uuid|\buuidv7|\brandom|\bclock_timestamp|\bnextval)\b|\bgenerated\b|\bserial\b|\bbigserial\b/i;
const CONSTRAINT = /^add (?:constraint \S+ )?(check|foreign key|unique|primary key|exclude)\b/i;

function actionFault(action: string, isSmall: boolean, added: Set<string>): string | null {
  const named = /^add constraint (\S+)/i.exec(action)?.[1];
  if (named !== undefined) added.add(named);
  const constraint = CONSTRAINT.exec(action)?.[1]?.toLowerCase();
  if (constraint === 'check' || constraint === 'foreign key') {
    if (isSmall || /\bnot valid$/i.test(action)) return null;
    return 'scans the table under a lock: add it "not valid", and validate it in a later migration';
  }
  if (constraint !== undefined) {
    if (/\busing index\b/i.test(action)) return null;
    return 'builds an index under a lock: build it with indexedConcurrently(), then "add constraint … using index"';
  }
  if (/^validate constraint\b/i.test(action)) {
    return added.has(action.split(' ')[2] ?? '')
      ? 'scans under the lock of "add constraint": validate it in a migration of its own'
      : null;
  }
  if (/^add (?:column )?/i.test(action)) return columnFault(action, isSmall);
  if (/^alter (?:column )?\S+ set (?:default|statistics|storage|compression)\b/i.test(action)) return null;
  return REFUSED_ACTIONS.find(([pattern]) => pattern.test(action))?.[1] ?? 'is not known to be safe: see ADR 44';
}

function columnFault(action: string, isSmall: boolean): string | null {
  if (COMPUTED.test(action)) return 'rewrites the table: add the column without it, and fill it in small transactions';
  if (/\bnot null\b/i.test(action) && !/\bdefault\b/i.test(action)) {
    return 'old processes do not write it: give it a default, or let it be null';
  }
  if (/\b(?:unique|primary key)\b/i.test(action))
    return 'builds an index under a lock: add the column first, then the index concurrently';
  if (/\b(?:references|check)\b/i.test(action) && !isSmall) {
    return 'scans the table under a lock: add the constraint separately, "not valid"';
  }
  return null;
}
