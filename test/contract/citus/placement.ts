import type { Catalogue, CatalogueTable } from './catalogue.js';

/** A copy on every node: small, read on many paths, and without a company or a list of companies. */
const REFERENCE: Readonly<Record<string, string>> = {
  'platform.company': 'the register of companies, looked up by key and id at the start of each request',
  'subscription.price': 'the prices, joined with the charges of a company',
};

/** On the coordinator only, as pg-boss's schema: what belongs to no company and is joined with nothing. */
const LOCAL: Readonly<Record<string, string>> = {
  'event_bridge.publisher': 'the lease of the process that publishes to NATS',
  'platform.kept_by_month': 'the list of partitioned tables, for the upkeep',
  'platform.migrations': 'the migrations that were run',
  'platform.reaction_start': 'where each reaction began',
  'scalepoint_gateway.stray_delivery': 'deliveries whose address names no company',
  'scalepoint_gateway.stray_hour': 'the number of those',
};

/** All tables are distributed like this one. */
const FIRST = 'platform.event_stream';

/**
 * What a function does with tables of companies. `row`: in the transaction of one company, on rows of that company;
 * `none`: touches no such table; `upkeep`: over all companies, by a timer or an operator.
 */
export const FUNCTIONS: Readonly<Record<string, 'row' | 'none' | 'upkeep'>> = {
  'case_intake.all_words_of': 'none',
  'case_intake.answer_due': 'none',
  'case_intake.keep_answer': 'row',
  'case_intake.keep_keys': 'row',
  'case_intake.keep_overdue': 'row',
  'case_intake.keep_step': 'row',
  'case_intake.keep_words': 'row',
  'case_intake.keys_of': 'none',
  'case_intake.step_due': 'none',
  'case_intake.words_of': 'none',
  'directory.few_entries': 'row',
  'directory.search_entries': 'row',
  'invoicing.is_bookkeeping_record': 'none',
  'invoicing.keep_change': 'row',
  'invoicing.keep_what_was_booked': 'row',
  'invoicing.keep_what_was_sent': 'row',
  'platform.append_to_stream': 'row',
  'platform.begin_feed_era': 'none',
  'platform.company_ids': 'none',
  'platform.company_records': 'none',
  'platform.company_with_id': 'none',
  'platform.company_with_key': 'none',
  'platform.feed_era': 'none',
  'platform.feed_held_back_seconds': 'upkeep',
  'platform.first_id_at': 'none',
  'platform.forget_events': 'upkeep',
  'platform.forgettable_months': 'none',
  'platform.has_events': 'upkeep',
  'platform.make_month': 'upkeep',
  'platform.months_of': 'none',
  'platform.open_company_ids': 'none',
  'platform.prepare_months': 'upkeep',
  'platform.set_updated_at': 'row',
  'scalepoint_gateway.delete_refused': 'upkeep',
  'scalepoint_gateway.forget_deliveries': 'upkeep',
};

const isDistributed = ({ name, hasCompany }: CatalogueTable) => hasCompany && !(name in REFERENCE) && !(name in LOCAL);

/** What Citus' documentation rules out, and what is not placed yet. */
export function citusFaults(catalogue: Catalogue): string[] {
  const { tables, uniques, foreignKeys, functions, triggers } = catalogue;
  const distributed = new Set(tables.filter(isDistributed).map(({ name }) => name));
  const names = new Set(tables.map(({ name }) => name));
  const faults: string[] = [];
  for (const table of tables) {
    const { name, isCompanyRequired, partitionsOfPartitions, policies } = table;
    if (!distributed.has(name)) {
      if (!(name in REFERENCE) && !(name in LOCAL)) faults.push(`${name} has no company_id and is not placed`);
      continue;
    }
    if (!isCompanyRequired) faults.push(`${name}.company_id may be null, so rows have no shard`);
    if (partitionsOfPartitions > 0) faults.push(`${name} is partitioned at more than one level`);
    if (!policies.some((policy) => policy.includes('company_id'))) {
      faults.push(`${name} has no policy by company_id, so a statement could reach several shards`);
    }
    if (policies.some((policy) => /\bselect\b(?!.*company_ids\(\))/i.test(policy))) {
      faults.push(`${name} has a policy that reads another table`);
    }
  }
  for (const { table, name, columns } of uniques) {
    if (distributed.has(table) && columns[0] !== 'company_id')
      faults.push(`${name} of ${table} does not begin with company_id`);
  }
  for (const { table, to, columns, toColumns } of foreignKeys) {
    const isSame = columns.indexOf('company_id') === toColumns.indexOf('company_id') && columns.includes('company_id');
    if (distributed.has(table) && distributed.has(to) && !isSame) {
      faults.push(`A foreign key of ${table} to ${to} does not join by company_id`);
    }
    if (!distributed.has(table) && distributed.has(to)) faults.push(`${table} is not distributed and refers to ${to}`);
    if (distributed.has(table) && to in LOCAL) faults.push(`${table} refers to ${to}, which is on one node only`);
  }
  for (const { name } of functions) {
    if (!(name in FUNCTIONS)) faults.push(`${name}() is not described in FUNCTIONS`);
  }
  for (const { table, name, runs } of triggers) {
    if (distributed.has(table) && FUNCTIONS[runs] !== 'row')
      faults.push(`${name} of ${table} touches more than rows of its company`);
  }
  for (const { name, type } of catalogue.sequences) {
    if (type !== 'bigint' && name !== 'platform.migrations_id_seq')
      faults.push(`${name} is ${type}: workers need bigint`);
  }
  for (const name of catalogue.rules) faults.push(`${name} has a rule or is a view`);
  for (const name of catalogue.exclusions) faults.push(`${name} is an exclusion constraint`);
  for (const name of [...Object.keys(REFERENCE), ...Object.keys(LOCAL)]) {
    if (!names.has(name)) faults.push(`${name} is placed but does not exist`);
  }
  for (const name of Object.keys(FUNCTIONS)) {
    if (!functions.some((one) => one.name === name)) faults.push(`${name}() is described but does not exist`);
  }
  return faults;
}

/** Referenced tables before those that refer to them, otherwise by name. */
function inOrder(names: readonly string[], { foreignKeys }: Catalogue): string[] {
  const done: string[] = [];
  const visit = (name: string) => {
    if (done.includes(name)) return;
    for (const { to } of foreignKeys.filter(({ table, to: other }) => table === name && other !== name)) visit(to);
    done.push(name);
  };
  for (const name of names.toSorted()) visit(name);
  return done;
}

const quoted = (name: string) => `'${name.replace(/\.(case)$/, '."$1"')}'`;

/** The script that distributes an empty, migrated database. */
export function citusScript(catalogue: Catalogue): string {
  const distributed = catalogue.tables.filter(isDistributed).map(({ name }) => name);
  const others = inOrder(
    distributed.filter((name) => name !== FIRST),
    catalogue,
  );
  const triggers = catalogue.triggers.filter(({ table }) => distributed.includes(table));
  return [
    '-- Written by `npm run citus` from the migrations. Not tried: docs/citus.md says what that means.',
    '-- For an empty, migrated database: run it on the coordinator as its owner, before the first start of the product.',
    'begin;',
    `-- The triggers change rows of the company of their own row only: ${triggers.length} on ${new Set(triggers.map(({ table }) => table)).size} tables.`,
    `set local citus.enable_unsafe_triggers = on;`,
    '',
    '-- A copy on every node.',
    ...Object.entries(REFERENCE).flatMap(([name, why]) => [
      `-- ${why}`,
      `select create_reference_table(${quoted(name)});`,
    ]),
    '',
    '-- By company, all of a company on one node.',
    `select create_distributed_table(${quoted(FIRST)}, 'company_id', colocate_with => 'none');`,
    ...others.map(
      (name) => `select create_distributed_table(${quoted(name)}, 'company_id', colocate_with => '${FIRST}');`,
    ),
    '',
    '-- On the coordinator only, without a statement: the tables of schema pgboss, and',
    ...Object.entries(LOCAL).map(([name, why]) => `--   ${name}: ${why}`),
    'commit;',
    '',
  ].join('\n');
}
