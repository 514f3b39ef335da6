import { Client, escapeIdentifier } from 'pg';
import { CONNECTION_LIMITS } from '../driver/connection-limits.js';
import { migrate, type NamedMigration } from '../migrate.js';
import {
  type BackupEnd,
  type BackupHeader,
  BackupRefused,
  type BackupTable,
  COLUMNS,
  TABLES,
  TABLES_VALUES,
} from './archive.js';
import { headerOf, readBackup } from './read-backup.js';

const MAX_BATCH_CHARACTERS = 4_000_000;

/**
 * Restores a backup into an empty database, in one transaction. The schema, its policies and its roles come from the
 * migrations: those of the backup before the rows, and later ones after them, so that an older backup is brought up to date.
 *
 * @returns the number of rows of each table
 * @throws BackupRefused if the file is incomplete or newer than this version, or the database is not empty
 */
export async function restoreBackup(
  ownerUrl: string,
  file: string,
  migrations: NamedMigration[],
  givenAppUrl?: string,
): Promise<BackupEnd> {
  const header = await headerOf(file);
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = header.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) {
    throw new BackupRefused(
      `The backup is of a later version, which has ${unknown.join(', ')}. Restore it with that version.`,
    );
  }
  const asThen = migrations.filter(({ name }) => header.migrations.includes(name));
  await migrate(ownerUrl, asThen, givenAppUrl);
  const owner = new Client({ connectionString: ownerUrl, ...CONNECTION_LIMITS });
  await owner.connect();
  let end: BackupEnd;
  try {
    await owner.query('begin');
    await refuseUsedDatabase(owner);
    end = await load(owner, header, file);
    await owner.query('commit');
  } finally {
    await owner.end();
  }
  await migrate(ownerUrl, migrations, givenAppUrl);
  return end;
}

async function refuseUsedDatabase(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ used: boolean }>(
    'select exists (select from platform.company) or platform.has_events() as used',
  );
  if (rows[0]?.used) {
    throw new BackupRefused('The database holds companies or events already. Restore into a new, empty database.');
  }
}

async function load(owner: Client, header: BackupHeader, file: string): Promise<BackupEnd> {
  const { rows: tables } = await owner.query<{ name: string }>(TABLES, TABLES_VALUES);
  const names = tables.map(({ name }) => name);
  for (const [table, months] of Object.entries(header.months)) {
    for (const month of months) await owner.query('select platform.make_month($1, $2)', [table, month]);
  }
  const finish = await openTables(owner, names);
  const end = await loadRows(owner, file, new Set(names));
  await finish();
  for (const [name, value] of Object.entries(header.sequences)) {
    await owner.query('select setval($1::regclass, $2)', [name, value]);
  }
  // Transaction ids start over in another cluster; what is recorded from now on belongs to a later era.
  for (let era = 0; era <= header.era;) {
    const { rows } = await owner.query<{ era: number }>('select platform.begin_feed_era() as era');
    era = rows[0]?.era ?? Infinity;
  }
  return end;
}

/** Lets the owner write rows as they were: no policies, triggers and foreign keys. @returns what restores them all */
async function openTables(owner: Client, names: readonly string[]): Promise<() => Promise<void>> {
  const { rows: keys } = await owner.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
       from pg_constraint where contype = 'f' and conparentid = 0 and conrelid = any ($1::regclass[])`,
    [names],
  );
  const { rows: forced } = await owner.query<{ name: string }>(
    'select oid::regclass::text as name from pg_class where oid = any ($1::regclass[]) and relforcerowsecurity',
    [names],
  );
  for (const { table, name } of keys)
    await owner.query(`alter table ${table} drop constraint ${escapeIdentifier(name)}`);
  for (const { name } of forced) await owner.query(`alter table ${name} no force row level security`);
  for (const name of names) await owner.query(`alter table ${name} disable trigger user`);
  return async () => {
    for (const name of names) await owner.query(`alter table ${name} enable trigger user`);
    for (const { name } of forced) await owner.query(`alter table ${name} force row level security`);
    for (const { table, name, definition } of keys) {
      await owner.query(`alter table ${table} add constraint ${escapeIdentifier(name)} ${definition}`);
    }
  };
}

async function loadRows(owner: Client, file: string, tables: ReadonlySet<string>): Promise<BackupEnd> {
  const counts: Record<string, number> = {};
  let insert: ((rows: readonly string[]) => Promise<void>) | undefined;
  let batch: string[] = [];
  let size = 0;
  const flush = async () => {
    if (batch.length > 0) await insert?.(batch);
    batch = [];
    size = 0;
  };
  for await (const line of readBackup(file)) {
    if (typeof line === 'string') {
      batch.push(line);
      size += line.length;
      if (size > MAX_BATCH_CHARACTERS) await flush();
      continue;
    }
    await flush();
    if ('table' in line) insert = await insertInto(owner, line, tables, counts);
    else if ('rows' in line) return complete(line, counts);
  }
  throw new BackupRefused(`${file} ends before its last line, so rows are missing. Use another backup.`);
}

async function insertInto(
  owner: Client,
  { table, columns }: BackupTable,
  tables: ReadonlySet<string>,
  counts: Record<string, number>,
): Promise<(rows: readonly string[]) => Promise<void>> {
  if (!tables.has(table)) throw new BackupRefused(`The schema has no table ${table}, which the backup has rows of.`);
  const { rows: known } = await owner.query<{ name: string }>(COLUMNS, [table]);
  const present = new Set(known.map(({ name }) => name));
  const missing = columns.filter((name) => !present.has(name));
  // The job queue has its own versions, and may have dropped a column of its statistics.
  if (missing.length > 0 && !table.startsWith('pgboss.')) {
    throw new BackupRefused(`The table ${table} has no column ${missing.join(', ')}, which the backup has values of.`);
  }
  const list = columns
    .filter((name) => present.has(name))
    .map((name) => escapeIdentifier(name))
    .join(', ');
  counts[table] = 0;
  // Rows that migrations write, such as the first price, may have changed since.
  await owner.query(`delete from ${table}`);
  return async (rows) => {
    const { rowCount } = await owner.query(
      `insert into ${table} (${list}) overriding system value
       select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
      [`[${rows.join(',')}]`],
    );
    counts[table] = (counts[table] ?? 0) + (rowCount ?? 0);
  };
}

function complete(end: BackupEnd, counts: Readonly<Record<string, number>>): BackupEnd {
  for (const [table, rows] of Object.entries(end.rows)) {
    if (counts[table] !== rows) {
      throw new BackupRefused(`${table} has ${counts[table] ?? 0} of its ${rows} rows. The backup is damaged.`);
    }
  }
  return end;
}
