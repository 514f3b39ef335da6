import { readFileSync } from 'node:fs';
import { migrations } from '#migrations';
import { indexedConcurrently } from '#platform/persistence/indexed-concurrently.js';
import { tenantPolicy } from '#platform/persistence/company-policies.js';
import { type MigrationException, migrationFaults, SMALL_TABLES, type WrittenMigration } from './migrations.js';

/** Statements that the rules refuse and that are right nevertheless. Leave the reason for the reviewer. */
const EXCEPTIONS: readonly MigrationException[] = [];

const release = JSON.parse(readFileSync('test/upgrade/last-release.json', 'utf8')) as { migrations: string[] };

const written: WrittenMigration[] = migrations.map(({ name, class: type }) => {
  const migration = new type(undefined, undefined);
  void migration.up();
  return { name, statements: migration.getQueries().map(String), isTransactional: migration.isTransactional() };
});
const faultsIn = (statements: string[], isTransactional = true) =>
  migrationFaults([{ name: 'planted', statements, isTransactional }]);

describe('migrations since the last release', () => {
  it('leave running processes of that release what they use, and hold no long lock', () => {
    const known = new Set(release.migrations);
    expect(
      migrationFaults(
        written.filter(({ name }) => !known.has(name)),
        EXCEPTIONS,
      ),
    ).toEqual([]);
  });

  it('come after those of that release, which are all still there', () => {
    const order = written.map(({ name }) => name);
    expect(order.slice(0, release.migrations.length)).toEqual(release.migrations);
  });
});

describe('a migration that old processes do not survive', () => {
  it.each([
    ['drop table case_intake.answer', 'drop it in the next'],
    ['DROP FUNCTION platform.company_with_key(text)', 'drop it in the next'],
    ['drop policy of_company on case_intake.task', 'drop it in the next'],
    ['create or replace function a.f() returns void as $$ $$ language sql; drop function a.f()', 'drop it in the next'],
    ['alter table case_intake.task drop column visited', 'drop it in the next'],
    ['alter table case_intake.task add column a text, drop visited', 'drop it in the next'],
    ['alter table if exists only case_intake.task rename column visited to seen', 'old processes use the old name'],
    ['alter table case_intake."case" rename to cases', 'old processes use the old name'],
    ['alter table platform.company rename constraint company_key_key to other', 'old processes use the old name'],
    ['alter function case_intake.words_of(jsonb) rename to all_words_of', 'create a new one beside it'],
    ['alter table case_intake.task add column a text not null', 'give it a default'],
    ['alter table case_intake.task alter column visited set not null', 'old processes may write null'],
    ['alter table case_intake.task alter status drop not null', 'do not expect null'],
    ['alter table case_intake.task alter column visited drop default', 'do not write the column'],
    ['alter table case_intake.task alter column status type varchar(9)', 'expect the old type'],
    ['alter table case_intake.task alter status set data type text collate "C"', 'expect the old type'],
    ['alter table invoicing.invoice drop constraint invoice_number', 'also on its name in errors'],
    ['revoke select on case_intake.task from scalepoint_app', 'revoke it in the next release'],
    ['create policy p on case_intake.task as restrictive for select using (false)', 'not known to be safe'],
    ['alter table case_intake.task force row level security', 'changes what old processes see'],
    ['-- planned\n/* soon; */ drop  table\n case_intake.answer', 'drop it in the next'],
    ["comment on table case_intake.task is 'a; b'; drop table case_intake.answer", 'drop it in the next'],
    ['do $$ begin if true then drop table case_intake.answer; end if; end $$', 'drop it in the next'],
    ["do $$ begin execute 'drop table ' || 'case_intake.answer'; end $$", 'cannot be read'],
  ])('is found: %s', (statement, advice) => {
    expect(faultsIn([statement])).toEqual([expect.stringContaining(advice)]);
  });
});

describe('a migration that holds a long lock', () => {
  it.each([
    ['create index on case_intake.task (company_id)', 'indexedConcurrently()'],
    ['create unique index one on case_intake.task (company_id)', 'indexedConcurrently()'],
    ['create index concurrently one on case_intake.task (company_id)', 'isTransactional()'],
    ['drop index case_intake.task_claim', 'drop index concurrently'],
    ['alter table case_intake.task add constraint c check (version > 0)', 'not valid'],
    ['alter table case_intake.task add foreign key (case_id) references case_intake."case" (id)', 'not valid'],
    ['alter table case_intake.task add constraint u unique (company_id, case_id)', 'using index'],
    ['alter table case_intake.task add column a uuid default gen_random_uuid()', 'rewrites the table'],
    ['alter table case_intake.task add column a text generated always as (status) stored', 'rewrites the table'],
    ['alter table case_intake.task add column a uuid references case_intake.task (id)', 'scans the table'],
    ['alter table case_intake.task add column a text unique', 'builds an index'],
    ['update case_intake.task set visited = true', 'small transactions'],
    ['delete from platform.event', 'small transactions'],
    ['truncate platform.event', 'as the table is large'],
    ['alter table case_intake.task set unlogged', 'as the table is large'],
    ['alter table platform.event attach partition p default', 'as the table is large'],
    ['alter table case_intake.task inherit other', 'not known to be safe'],
    [
      'alter table case_intake.task add constraint c check (version > 0) not valid, validate constraint c',
      'in a migration of its own',
    ],
    ['call something()', 'not known to be safe'],
  ])('is found: %s', (statement, advice) => {
    expect(faultsIn([statement])).toEqual([expect.stringContaining(advice)]);
  });

  it('is found without a transaction', () => {
    const index = 'create index concurrently one on case_intake.task (company_id)';
    expect(faultsIn([`drop index concurrently if exists one; ${index}`], false).join()).toContain('only statement');
    expect(faultsIn(['alter table case_intake.task add column a text'], false).join()).toContain(
      'without a transaction',
    );
  });
});

describe('a migration that is safe', () => {
  it.each([
    ['alter table case_intake.task add column a text, add b timestamptz, add c boolean not null default false'],
    ['alter table case_intake.task add constraint c check (version > 0 and id is not null) not valid'],
    ['alter table case_intake.task validate constraint c'],
    ['alter table case_intake.task add constraint u unique using index one'],
    ["alter table case_intake.task alter column status set default 'received'"],
    ['create index on tokens.insurer (company_id)'],
    ['update tokens.insurer set name = name'],
    [`create or replace function platform.f() returns void language sql as $$ delete from platform.event; $$`],
    ['revoke execute on function platform.f() from public'],
    ['grant select, update (name) on tokens.insurer to scalepoint_app'],
  ])('passes: %s', (statement) => {
    expect(faultsIn([statement])).toEqual([]);
  });

  it('may do everything with what is new', () => {
    const table = 'create table case_intake.part (company_id uuid not null)';
    const more =
      'create index on case_intake.part (company_id); alter table case_intake.part add column a text not null';
    expect(faultsIn([table, more, tenantPolicy('case_intake.part'), 'drop table case_intake.part'])).toEqual([]);
  });

  it('builds an index concurrently, in statements of their own', () => {
    expect(faultsIn(indexedConcurrently('one', 'case_intake.task (company_id)', 'unique'), false)).toEqual([]);
  });
});

it('an exception needs a statement that it is for', () => {
  const one = { migration: 'planted', begins: 'drop table', reason: 'a sample' };
  const planted = { name: 'planted', statements: ['drop table a.b'], isTransactional: true };
  expect(migrationFaults([planted], [one])).toEqual([]);
  expect(migrationFaults([], [one])).toEqual(['planted: exception for "drop table" is not needed']);
});

it('the faults that were written before there was a last release are found', () => {
  const faults = migrationFaults(written.filter(({ name }) => /T1[12]/.test(name)));
  for (const part of [
    'T1100_platform_company-register: "alter table platform.company rename constraint',
    'T1100_platform_company-register: "drop function platform.company_with_key(text)"',
    'T1110_invoicing_money: "update invoicing.invoice',
    'T1130_case-intake_fewer-words: "drop index case_intake.task_word_of_task"',
    'T1142_scalepoint-gateway_count-refused: "create index delivery_unresolved',
  ]) {
    expect(faults.join('\n')).toContain(part);
  }
});

it('small tables exist', () => {
  const created = written.flatMap(({ statements }) => statements.join('\n').match(/create table [\w."]+/g) ?? []);
  expect(SMALL_TABLES.filter((table) => !created.includes(`create table ${table}`))).toEqual([]);
});
