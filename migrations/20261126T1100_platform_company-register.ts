import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** Lets operators register, rename and suspend companies while the product runs (ADR 36). */
export class PlatformCompanyRegister extends Migration {
  override up(): void {
    this.addSql(`alter table platform.company
      add column version integer not null default 0,
      add column suspended_at timestamptz,
      add column suspension_reason text`);
    // Of two registrations of one key at once, the second is decided again and finds that the key is taken.
    this.addSql(`alter table platform.company rename constraint company_key_key to company_key_identity`);
    this.addSql(`create policy of_register on platform.company for insert to ${APP_ROLE}
      with check (id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]))`);
    this.addSql(`create policy of_changes on platform.company for update to ${APP_ROLE}
      using (id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]))
      with check (id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]))`);
    this.addSql(`grant insert (id, key, name, cvr, version, suspended_at, suspension_reason, created_at),
      update (name, cvr, version, suspended_at, suspension_reason) on platform.company to ${APP_ROLE}`);

    // One more column, which processes of the version before do not read.
    this.addSql(`drop function platform.company_with_key(text)`);
    this.addSql(`create function platform.company_with_key(wanted text)
      returns table (id uuid, key text, name text, suspended boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id, key, name, suspended_at is not null from platform.company where key = wanted $$`);
    // Asked for the company of a token before anything is done for it.
    this.addSql(`create function platform.company_with_id(wanted uuid)
      returns table (id uuid, key text, name text, suspended boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id, key, name, suspended_at is not null from platform.company where id = wanted $$`);
    this.addSql(`create function platform.open_company_ids() returns table (id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id from platform.company where suspended_at is null order by id $$`);
    // For the operator, who sees the register page by page, and nothing else of a company.
    this.addSql(`create function platform.company_records(wanted text, after text, most integer)
      returns table (id uuid, key text, name text, cvr text, version integer, suspended_at timestamptz,
                     suspension_reason text, created_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id, key, name, cvr, version, suspended_at, suspension_reason, created_at
           from platform.company where key > after and (wanted is null or key = wanted) order by key limit least(most, 1000) $$`);
    for (const name of [
      'company_with_key(text)',
      'company_with_id(uuid)',
      'open_company_ids()',
      'company_records(text, text, integer)',
    ]) {
      this.addSql(`revoke execute on function platform.${name} from public`);
      this.addSql(`grant execute on function platform.${name} to ${APP_ROLE}`);
    }
  }
}
