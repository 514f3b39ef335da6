import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** What users are told, and how each wants to be told. */
export class NoticesNotices extends Migration {
  override up(): void {
    this.addSql(`create schema notices`);
    this.addSql(`grant usage on schema notices to ${APP_ROLE}`);
    // One for each reason and recipient, whatever happens twice.
    this.addSql(`create table notices.notice (
      company_id uuid not null, id uuid not null, version integer not null, user_id text not null, reason text not null,
      kind text not null, task_id uuid, task_number text, detail text,
      by_mail boolean not null, in_console boolean not null, on_desktop boolean not null,
      mail_outcome text, given_at timestamptz not null, read_at timestamptz,
      constraint notice_identity primary key (company_id, id),
      constraint notice_once unique (company_id, user_id, reason))`);
    this.addSql(tenantPolicy('notices.notice'));
    this.addSql(`create index notice_of_user on notices.notice (company_id, user_id, id)`);
    this.addSql(`create index notice_given on notices.notice (company_id, given_at)`);
    this.addSql(`grant select, insert, update, delete on notices.notice to ${APP_ROLE}`);

    this.addSql(`create table notices.preferences (
      company_id uuid not null, id text not null, version integer not null, language text not null,
      channels jsonb not null, digest_at text, last_digest_on text,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint preferences_identity primary key (company_id, id))`);
    this.addSql(`create trigger set_updated_at before update on notices.preferences for each row
      when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
    this.addSql(tenantPolicy('notices.preferences'));
    this.addSql(`grant select, insert, update on notices.preferences to ${APP_ROLE}`);
  }
}
