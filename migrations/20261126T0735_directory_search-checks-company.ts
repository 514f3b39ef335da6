import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, COMPANIES_VARIABLE, SEARCH_ROLE } from '#platform/persistence/company-policies.js';

/** False without a company as well: compared with null it would be neither true nor false. */
const IS_OF_TRANSACTION = `coalesce(company = any (string_to_array(current_setting('${COMPANIES_VARIABLE}', true), ',')::uuid[]), false)`;

/**
 * Has the functions that search check the company first, and lets the application alone run them.
 *
 * They belonged to the role of their own already when the rights of PUBLIC were revoked. A revoke by one who does not own a
 * function does nothing and does not fail, so here it is their owner who revokes and grants.
 */
export class DirectorySearchChecksCompany extends Migration {
  override up(): void {
    this.addSql(`grant create on schema directory to ${SEARCH_ROLE}`);
    this.addSql(`set local role ${SEARCH_ROLE}`);
    this.addSql(`alter default privileges revoke execute on functions from public`);
    this.search();
    this.addSql(`revoke all on function directory.few_entries(uuid, text, text, integer) from public`);
    this.addSql(`revoke all on function directory.search_entries from public`);
    this.addSql(`grant execute on function directory.search_entries to ${APP_ROLE}`);
    this.addSql(`reset role`);
    this.addSql(`revoke create on schema directory from ${SEARCH_ROLE}`);
  }

  private search(): void {
    this
      .addSql(`create or replace function directory.few_entries(company uuid, wanted_kind text, pattern text, most integer)
      returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp
      set enable_indexscan = off set enable_indexonlyscan = off set enable_seqscan = off as $$
        select id from directory.entry
         where ${IS_OF_TRANSACTION}
           and company_id = company and kind = wanted_kind and name_key like pattern limit most $$`);
    this.addSql(`create or replace function directory.search_entries(company uuid, wanted_kind text, pattern text,
        wanted_active boolean, after_name text, after_id text, most integer)
      returns setof text language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare
        few text[];
        among text;
      begin
        if not ${IS_OF_TRANSACTION} then
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
  }
}
