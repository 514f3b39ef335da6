/**
 * A backup is a gzipped text. Lines that begin with "#" describe: the header, a table before its rows, the end. All other
 * lines are rows of the table named last, as JSON.
 */
export interface BackupHeader {
  readonly format: 'scalepoint-backup';
  readonly version: 1;
  readonly createdAt: string;
  /** Migrations that the rows belong to, in their order. */
  readonly migrations: readonly string[];
  /** Era of the event feed; a restored database begins a later one. */
  readonly era: number;
  /** Months (UTC) for which each partitioned table has a partition. */
  readonly months: Readonly<Record<string, readonly string[]>>;
  readonly sequences: Readonly<Record<string, string>>;
}

export interface BackupTable {
  readonly table: string;
  readonly columns: readonly string[];
}

export interface BackupEnd {
  /** Rows of each table; without this line the file was cut off. */
  readonly rows: Readonly<Record<string, number>>;
}

/** Tables of the job queue that hold work; the others are statistics of running processes. */
export const QUEUE_TABLES = [
  'pgboss.queue',
  'pgboss.schedule',
  'pgboss.subscription',
  'pgboss.job',
  'pgboss.job_dependency',
];

/** Written by the migrations of the new database. */
const BY_MIGRATIONS = ['platform.migrations', 'platform.kept_by_month'];

/** Every table of ours, without partitions, in a stable order. */
export const TABLES = `
  select format('%I.%I', space.nspname, one.relname) as name
    from pg_class one join pg_namespace space on space.oid = one.relnamespace
   where one.relkind in ('r', 'p') and not one.relispartition
     and space.nspname not in ('information_schema', 'public') and space.nspname not like 'pg\\_%'
     and (space.nspname <> 'pgboss' or format('%I.%I', space.nspname, one.relname) = any ($1))
     and format('%I.%I', space.nspname, one.relname) <> all ($2)
   order by 1`;
export const TABLES_VALUES = [QUEUE_TABLES, BY_MIGRATIONS];

/** Columns that can be written: generated ones are computed again. */
export const COLUMNS = `
  select attname as name from pg_attribute
   where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''
   order by attnum`;

export class BackupRefused extends Error {}
