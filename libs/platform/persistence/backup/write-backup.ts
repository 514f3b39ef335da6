import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client, escapeIdentifier } from 'pg';
import { CONNECTION_LIMITS } from '../driver/connection-limits.js';
import { type BackupEnd, type BackupHeader, BackupRefused, COLUMNS, TABLES, TABLES_VALUES } from './archive.js';

const ROWS_AT_ONCE = 500;

/**
 * Writes every row of the database to a file, as its owner and from one snapshot, while the product runs.
 *
 * The file appears under its name only when it is complete. It holds no secrets of the configuration: the keys that decrypt
 * the stored codes are kept elsewhere.
 *
 * @returns the number of rows of each table
 * @throws BackupRefused if rows would be missing
 */
export async function writeBackup(ownerUrl: string, file: string): Promise<BackupEnd> {
  if (
    await access(file).then(
      () => true,
      () => false,
    )
  ) {
    throw new BackupRefused(`${file} exists already. Name another file, or remove it.`);
  }
  const owner = new Client({ connectionString: ownerUrl, ...CONNECTION_LIMITS });
  await owner.connect();
  const draft = `${file}.part`;
  try {
    await owner.query('begin isolation level repeatable read, read only');
    await refuseHiddenRows(owner);
    const end: { rows: Record<string, number> } = { rows: {} };
    const gzip = createGzip({ level: 6 });
    await pipeline(
      Readable.from(linesOf(owner, end.rows)),
      gzip,
      createWriteStream(draft, { mode: 0o600, flags: 'wx' }),
    );
    if (!end.rows['platform.company']) {
      throw new BackupRefused('The database has no company, so there is nothing to back up. Check DATABASE_URL.');
    }
    await rename(draft, file);
    return end;
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') await rm(draft, { force: true });
    throw error;
  } finally {
    await owner.end();
  }
}

/** Row level security would leave rows out without a word. */
async function refuseHiddenRows(owner: Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select one.oid::regclass::text as name from pg_class one join pg_namespace space on space.oid = one.relnamespace
      where one.relkind in ('r', 'p') and not one.relispartition and space.nspname not like 'pg\\_%'
        and space.nspname not in ('information_schema', 'public', 'pgboss')
        and (not pg_has_role(one.relowner, 'usage')
             or one.relforcerowsecurity and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
                and not exists (select from pg_policy where polrelid = one.oid and polname = 'of_backup'
                                   and polroles = array[one.relowner]))`,
  );
  if (rows.length === 0) return;
  const names = rows.map(({ name }) => name).join(', ');
  throw new BackupRefused(
    `The role of DATABASE_URL cannot see every row of ${names}. Connect as the owner of the database, and run "migrate" first.`,
  );
}

async function* linesOf(owner: Client, counts: Record<string, number>): AsyncGenerator<string> {
  const header = await headerOf(owner);
  yield described(header);
  const { rows: tables } = await owner.query<{ name: string }>(TABLES, TABLES_VALUES);
  for (const { name } of tables) {
    const { rows: columns } = await owner.query<{ name: string }>(COLUMNS, [name]);
    yield described({ table: name, columns: columns.map((column) => column.name) });
    counts[name] = 0;
    const selected = columns.map((column) => escapeIdentifier(column.name)).join(', ');
    await owner.query(
      `declare backup_rows no scroll cursor for select to_jsonb(one)::text as row from (select ${selected} from ${name}) one`,
    );
    for (;;) {
      const { rows } = await owner.query<{ row: string }>(`fetch ${ROWS_AT_ONCE} from backup_rows`);
      if (rows.length === 0) break;
      counts[name] += rows.length;
      yield `${rows.map(({ row }) => row).join('\n')}\n`;
    }
    await owner.query('close backup_rows');
  }
  yield described({ rows: counts } satisfies BackupEnd);
}

async function headerOf(owner: Client): Promise<BackupHeader> {
  const { rows } = await owner.query<Omit<BackupHeader, 'format' | 'version'>>(
    `select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt",
            array(select name from platform.migrations order by id) as migrations, platform.feed_era() as era,
            coalesce((select jsonb_object_agg(table_name, array(select month from platform.months_of(table_name)))
               from platform.kept_by_month), '{}') as months,
            coalesce((select jsonb_object_agg(format('%I.%I', schemaname, sequencename), last_value::text)
               from pg_sequences where last_value is not null and schemaname not in ('pgboss', 'public')
                and sequencename <> 'migrations_id_seq'), '{}') as sequences`,
  );
  const [header] = rows;
  if (!header) throw new BackupRefused('The database is not one of this product');
  return { format: 'scalepoint-backup', version: 1, ...header };
}

function described(line: object): string {
  return `#${JSON.stringify(line)}\n`;
}
