/**
 * What processes of a release use of the database, a line each: columns, functions, rights, and constraints whose names tell
 * what is wrong. `$1` is the application's role.
 */
const USED = `
  select format('column %s.%I %s%s', attrelid::regclass, attname, format_type(atttypid, atttypmod),
                case when attnotnull then ' not null' else '' end) as used
    from ours join pg_attribute on attrelid = ours.oid
   where attnum > 0 and not attisdropped and not relispartition
  union all
  select format('%s may %s %s.%I', $1::text, right_to, attrelid::regclass, attname)
    from ours join pg_attribute on attrelid = ours.oid
         cross join unnest(array['select', 'insert', 'update']) right_to
   where attnum > 0 and not attisdropped and not relispartition and relkind in ('r', 'p')
     and has_column_privilege($1::text, attrelid, attnum, right_to)
  union all
  select format('%s may delete from %s', $1::text, oid::regclass) from ours
   where relkind in ('r', 'p') and not relispartition and has_table_privilege($1::text, oid, 'delete')
  union all
  select format('function %s returns %s', one.oid::regprocedure, pg_get_function_result(one.oid))
    from pg_proc one join pg_namespace space on space.oid = pronamespace
   where nspname in (select space from ours) and has_function_privilege($1::text, one.oid, 'execute')
  union all
  select format('constraint %s.%I %s', conrelid::regclass, conname, pg_get_constraintdef(one.oid))
    from pg_constraint one join ours on ours.oid = conrelid where contype in ('u', 'p') and not relispartition
  union all
  select format('unique index %s', indexrelid::regclass) from pg_index join ours on ours.oid = indrelid
   where indisunique and not relispartition`;

const OURS = `with ours as (
  select one.oid, relkind, relispartition, nspname as space from pg_class one join pg_namespace on pg_namespace.oid = relnamespace
   where relkind in ('r', 'p', 'v', 'S') and nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public', 'pgboss'))`;

type Sql = (text: string, values?: unknown[]) => Promise<Record<string, unknown>[]>;

export async function usedOf(sql: Sql, appRole: string): Promise<Set<string>> {
  const rows = await sql(`${OURS} ${USED}`, [appRole]);
  return new Set(rows.map(({ used }) => String(used)));
}

/** Columns that a process must write that does not know them. */
export async function demandedOf(sql: Sql): Promise<Set<string>> {
  const rows = await sql(`${OURS} select format('%s.%I', attrelid::regclass, attname) as column
    from ours join pg_attribute on attrelid = ours.oid
   where attnum > 0 and not attisdropped and not relispartition and relkind in ('r', 'p')
     and attnotnull and not atthasdef and attidentity = ''`);
  return new Set(rows.map(({ column }) => String(column)));
}
