import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, searchPolicy, SEARCH_ROLE } from '#platform/persistence/company-policies.js';

/**
 * Under row level security PostgreSQL uses no index for `like`, because an operator that is not leakproof must not see
 * rows before the policy has. The search therefore runs as a role of its own, which holds the wall itself.
 *
 * First the few hits by trigrams; when there are many, and for a letter or two, the index in order finds a page of them
 * soon enough. The planner cannot know which it will be, so each way is told how.
 */
export class DirectorySearchFunction extends Migration {
  override up(): void {
    // Else every search after an import reads through what the index has not sorted in yet.
    this.addSql(`alter index directory.entry_search set (fastupdate = off)`);
    this.addSql(searchPolicy('directory', 'entry'));
    this.addSql(`create function directory.few_entries(company uuid, wanted_kind text, pattern text, most integer)
      returns setof text language sql stable security definer set search_path = pg_catalog, public
      set enable_indexscan = off set enable_indexonlyscan = off set enable_seqscan = off as $$
        select id from directory.entry
         where company_id = company and kind = wanted_kind and name_key like pattern limit most $$`);
    this.addSql(`create function directory.search_entries(company uuid, wanted_kind text, pattern text,
        wanted_active boolean, after_name text, after_id text, most integer)
      returns setof text language plpgsql stable security definer set search_path = pg_catalog, public as $$
      declare
        few text[];
        among text;
      begin
        if company <> all (string_to_array(current_setting('app.companies', true), ',')::uuid[]) then
          return;
        end if;
        if pattern not like '\\% %' then
          few := array(select directory.few_entries(company, wanted_kind, pattern, 1000));
        end if;
        among := case when cardinality(few) < 1000 then ' and id = any ($8)' else ' and '' '' || name_key like $3' end;
        return query execute 'select id from directory.entry where company_id = $1 and kind = $2' || among
          || case when wanted_active is null then '' else ' and active = $4' end
          || case when after_name is null then '' else ' and (name collate "da-x-icu", id) > ($5 collate "da-x-icu", $6)' end
          || ' order by name collate "da-x-icu", id limit $7'
          using company, wanted_kind, pattern, wanted_active, after_name, after_id, most, few;
      end $$`);
    for (const name of ['few_entries', 'search_entries']) {
      this.addSql(`alter function directory.${name} owner to ${SEARCH_ROLE}`);
      this.addSql(`revoke execute on function directory.${name} from public`);
    }
    this.addSql(`revoke create on schema directory from ${SEARCH_ROLE}`);
    this.addSql(`grant execute on function directory.search_entries to ${APP_ROLE}`);
  }
}
