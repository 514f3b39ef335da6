import { Migration } from '@mikro-orm/migrations';
import {
  APP_ROLE,
  COMPANIES_VARIABLE,
  tenantPolicy,
  SEARCH_ROLE,
  searchPolicy,
} from '#platform/persistence/company-policies.js';

/** False if no company is set: `any` alone would return null. */
const IS_OF_TRANSACTION = `coalesce(company = any (string_to_array(current_setting('${COMPANIES_VARIABLE}', true), ',')::uuid[]), false)`;

/** The entries that the ERP imports, the search in them, and the company's profile. */
export class Directory extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists btree_gin with schema public`);
    this.addSql(`create schema directory`);
    this.addSql(`grant usage on schema directory to ${APP_ROLE}`);
    this.addSql(`create table directory.entry (
      company_id uuid not null, kind text not null, id text not null, version integer not null,
      name text not null, active boolean not null, cvr text, phones jsonb not null, phone_keys jsonb not null,
      email text, address jsonb, defaults jsonb, name_key text not null,
      constraint entry_identity primary key (company_id, kind, id))`);
    this.addSql(`create index entry_name on directory.entry (company_id, kind, name collate "da-x-icu", id)`);
    this.addSql(`create index entry_name_key on directory.entry (company_id, name_key) where kind = 'debtors'`);
    this.addSql(`create index entry_cvr on directory.entry (company_id, cvr) where kind = 'debtors'`);
    this.addSql(`create index entry_email on directory.entry (company_id, lower(email)) where kind = 'debtors'`);
    this.addSql(`create index entry_phones on directory.entry using gin (phone_keys) where kind = 'debtors'`);
    // With fastupdate, a search after an import would scan the pending list of the index.
    this.addSql(
      `create index entry_search on directory.entry using gin (company_id, kind, name_key public.gin_trgm_ops)
        with (fastupdate = off)`,
    );
    this.addSql(tenantPolicy('directory.entry'));
    this.addSql(`grant select, insert, update on directory.entry to ${APP_ROLE}`);

    this.addSql(`create table directory.company_profile (
      company_id uuid not null, id uuid not null, version integer not null, name text not null, cvr text, email text,
      phone text, address jsonb, constraint company_profile_identity primary key (company_id, id))`);
    this.addSql(tenantPolicy('directory.company_profile'));
    this.addSql(`grant select, insert, update on directory.company_profile to ${APP_ROLE}`);

    this.search();
  }

  /**
   * Under row level security PostgreSQL uses no index for `like`, because an operator that is not leakproof must not see
   * rows before the policy is applied. The search therefore runs under its own role and checks the company itself.
   *
   * A selective pattern is searched by trigrams. With many hits, or a pattern of one or two letters, an ordered index finds a
   * page quickly. The planner cannot know which case applies, so each function fixes its plan.
   */
  private search(): void {
    this.addSql(searchPolicy('directory', 'entry'));
    // A revoke by another role than the owner is silently ignored, so the owner creates, revokes and grants the functions.
    this.addSql(`set local role ${SEARCH_ROLE}`);
    this.addSql(`alter default privileges revoke execute on functions from public`);
    this.addSql(`create function directory.few_entries(company uuid, wanted_kind text, pattern text, most integer)
      returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp
      set enable_indexscan = off set enable_indexonlyscan = off set enable_seqscan = off as $$
        select id from directory.entry
         where ${IS_OF_TRANSACTION}
           and company_id = company and kind = wanted_kind and name_key like pattern limit most $$`);
    this.addSql(`create function directory.search_entries(company uuid, wanted_kind text, pattern text,
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
    this.addSql(`grant execute on function directory.search_entries to ${APP_ROLE}`);
    this.addSql(`reset role`);
    this.addSql(`revoke create on schema directory from ${SEARCH_ROLE}`);
  }
}
