export type Sql = (text: string) => Promise<readonly object[]>;

export interface CatalogueTable {
  readonly name: string;
  readonly hasCompany: boolean;
  readonly isCompanyRequired: boolean;
  readonly partitionKey: string | null;
  readonly partitionsOfPartitions: number;
  /** Expressions of its policies; none without row level security. */
  readonly policies: readonly string[];
}

export interface Catalogue {
  readonly tables: readonly CatalogueTable[];
  readonly uniques: readonly { readonly table: string; readonly name: string; readonly columns: readonly string[] }[];
  readonly foreignKeys: readonly {
    readonly table: string;
    readonly to: string;
    readonly columns: readonly string[];
    readonly toColumns: readonly string[];
    readonly deferrable: boolean;
  }[];
  readonly exclusions: readonly string[];
  readonly rules: readonly string[];
  readonly triggers: readonly { readonly table: string; readonly name: string; readonly runs: string }[];
  readonly functions: readonly { readonly name: string; readonly volatile: boolean; readonly definer: boolean }[];
  readonly sequences: readonly { readonly name: string; readonly type: string }[];
  readonly extensions: readonly string[];
}

const OURS = `n.nspname !~ '^(pg_|information_schema$|pgboss$|public$)'`;

/** What Citus has limits for, from the catalogue of a migrated database. */
export async function catalogueOf(sql: Sql): Promise<Catalogue> {
  const read = async <Row>(text: string) => (await sql(text)) as readonly Row[];
  const names = await read<{ name: string }>(
    `select n.nspname || '.' || r.relname as name from pg_rewrite w join pg_class r on r.oid = w.ev_class
       join pg_namespace n on n.oid = r.relnamespace where ${OURS} order by 1`,
  );
  const extensions = await read<{ name: string }>(
    `select extname as name from pg_extension where extname <> 'plpgsql' order by 1`,
  );
  const exclusions = await read<{ name: string }>(
    `select x.conname as name from pg_constraint x join pg_namespace n on n.oid = x.connamespace
      where x.contype = 'x' and ${OURS} order by 1`,
  );
  return {
    tables: await read(`
      select n.nspname || '.' || r.relname as name, a.attname is not null as "hasCompany",
             coalesce(a.attnotnull, false) as "isCompanyRequired", pg_get_partkeydef(r.oid) as "partitionKey",
             (select count(*)::int from pg_inherits i join pg_class child on child.oid = i.inhrelid
               where i.inhparent = r.oid and child.relkind = 'p') as "partitionsOfPartitions",
             array(select coalesce(pg_get_expr(p.polqual, p.polrelid), '') || ' ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')
                     from pg_policy p where p.polrelid = r.oid and r.relrowsecurity) as policies
        from pg_class r join pg_namespace n on n.oid = r.relnamespace
        left join pg_attribute a on a.attrelid = r.oid and a.attname = 'company_id' and not a.attisdropped
       where r.relkind in ('r', 'p') and not r.relispartition and ${OURS} order by 1`),
    uniques: await read(`
      select n.nspname || '.' || r.relname as table, i.relname as name,
             array(select coalesce(a.attname, 'an expression')::text from unnest(x.indkey) with ordinality k (number, at)
                     left join pg_attribute a on a.attrelid = r.oid and a.attnum = k.number and k.number > 0 order by k.at) as columns
        from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class r on r.oid = x.indrelid
        join pg_namespace n on n.oid = r.relnamespace
       where x.indisunique and not r.relispartition and ${OURS} order by 1, 2`),
    foreignKeys: await read(`
      select n.nspname || '.' || r.relname as table, tn.nspname || '.' || t.relname as to, x.condeferrable as deferrable,
             array(select a.attname::text from unnest(x.conkey) with ordinality k (number, at)
                     join pg_attribute a on a.attrelid = r.oid and a.attnum = k.number order by k.at) as columns,
             array(select a.attname::text from unnest(x.confkey) with ordinality k (number, at)
                     join pg_attribute a on a.attrelid = t.oid and a.attnum = k.number order by k.at) as "toColumns"
        from pg_constraint x join pg_class r on r.oid = x.conrelid join pg_namespace n on n.oid = r.relnamespace
        join pg_class t on t.oid = x.confrelid join pg_namespace tn on tn.oid = t.relnamespace
       where x.contype = 'f' and x.conparentid = 0 and ${OURS} order by 1, 2`),
    exclusions: exclusions.map(({ name }) => name),
    rules: names.map(({ name }) => name),
    triggers: await read(`
      select n.nspname || '.' || r.relname as table, t.tgname as name, fn.nspname || '.' || f.proname as runs
        from pg_trigger t join pg_class r on r.oid = t.tgrelid join pg_namespace n on n.oid = r.relnamespace
        join pg_proc f on f.oid = t.tgfoid join pg_namespace fn on fn.oid = f.pronamespace
       where not t.tgisinternal and not r.relispartition and ${OURS} order by 1, 2`),
    functions: await read(`
      select n.nspname || '.' || f.proname as name, f.provolatile = 'v' as volatile, f.prosecdef as definer
        from pg_proc f join pg_namespace n on n.oid = f.pronamespace
       where ${OURS} and not exists (select 1 from pg_depend d where d.objid = f.oid and d.deptype = 'e') order by 1`),
    sequences: await read(`
      select n.nspname || '.' || r.relname as name, format_type(s.seqtypid, null) as type
        from pg_sequence s join pg_class r on r.oid = s.seqrelid join pg_namespace n on n.oid = r.relnamespace
       where ${OURS} order by 1`),
    extensions: extensions.map(({ name }) => name),
  };
}
