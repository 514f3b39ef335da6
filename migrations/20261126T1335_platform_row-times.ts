import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** Tables of the resources that have no `created_at` yet; their ids are UUIDv7, which contain it, except for the last ones. */
const WITH_UUID = [
  ...['case_intake.task', 'case_intake."case"', 'invoicing.invoice', 'invoicing.offer', 'tokens.insurer'],
  'tokens.security_token',
];
const OTHERS = [
  ...['directory.entry', 'directory.company_profile', 'users.erp_user', 'subscription.subscription'],
  ...['scalepoint_settings.settings', 'scalepoint_settings.text_templates', 'scalepoint_gateway.event_source'],
];
const WITH_CREATED_AT = ['webhooks.webhook', 'api_keys.api_key', 'platform.company'];

/** Every resource of the API says when it was created and last changed, by the clock of the database. */
export class PlatformRowTimes extends Migration {
  override up(): void {
    this.addSql(`create function platform.set_updated_at() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$ begin new.updated_at := now(); return new; end $$`);
    // `now()` is the same for all rows here, so adding the columns does not rewrite a table.
    for (const table of [...WITH_UUID, ...OTHERS]) {
      this.addSql(`alter table ${table} add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now()`);
    }
    for (const table of WITH_CREATED_AT) {
      this.addSql(`alter table ${table} add column updated_at timestamptz not null default now()`);
    }
    for (const table of WITH_UUID) {
      // The owner sees the rows of all companies only while the policies are not forced on it.
      this.addSql(`alter table ${table} no force row level security`);
      this.addSql(`update ${table} set created_at =
        to_timestamp(('x0000' || left(replace(id::text, '-', ''), 12))::bit(64)::bigint / 1000.0)
        where substr(id::text, 15, 1) = '7'`);
      this.addSql(`alter table ${table} force row level security`);
    }
    // An aggregate changes with its version; what is stored beside it, such as its search words, does not count.
    for (const table of [...WITH_UUID, ...OTHERS, ...WITH_CREATED_AT]) {
      this.addSql(`create trigger set_updated_at before update on ${table} for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
    }

    // One more column. Processes of the version before name the columns that they read.
    this.addSql(`drop function platform.company_records(text, text, integer)`);
    this.addSql(`create function platform.company_records(wanted text, after text, most integer)
      returns table (id uuid, key text, name text, cvr text, version integer, suspended_at timestamptz,
                     suspension_reason text, created_at timestamptz, updated_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id, key, name, cvr, version, suspended_at, suspension_reason, created_at, updated_at
           from platform.company where key > after and (wanted is null or key = wanted) order by key limit least(most, 1000) $$`);
    this.addSql(`revoke execute on function platform.company_records(text, text, integer) from public`);
    this.addSql(`grant execute on function platform.company_records(text, text, integer) to ${APP_ROLE}`);
  }
}
