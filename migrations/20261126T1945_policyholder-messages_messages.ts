import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Messages to policyholders, the texts of each company, and who wants none. */
export class PolicyholderMessagesMessages extends Migration {
  override up(): void {
    this.addSql(`create schema policyholder_messages`);
    this.addSql(`grant usage on schema policyholder_messages to ${APP_ROLE}`);
    // One of each reason in each channel, whatever happens twice.
    this.addSql(`create table policyholder_messages.message (
      company_id uuid not null, id uuid not null, version integer not null, task_id uuid not null, visit_id uuid,
      occasion text not null, channel text not null, reason text not null, starts_at timestamptz,
      state text not null, not_sent_reason text, due_at timestamptz not null, attempts integer not null,
      told_starts_at timestamptz, attempted_at timestamptz, planned_at timestamptz not null, ended_at timestamptz,
      recipient text, subject text, text text, erased_at timestamptz,
      -- HMAC of the recipient with a key of the operator, and SHA-256 of the secret of the link to opt out, in hexadecimal
      recipient_digest text, opt_out_digest text,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint message_identity primary key (company_id, id),
      constraint message_once unique (company_id, reason, channel))`);
    this.addSql(`create index message_of_task on policyholder_messages.message (company_id, task_id, id)`);
    this.addSql(`create index message_of_visit on policyholder_messages.message (company_id, visit_id, channel)`);
    this.addSql(`create index message_deferred on policyholder_messages.message (company_id, due_at)
      where state = 'deferred'`);
    this.addSql(`create unique index message_opt_out on policyholder_messages.message (company_id, opt_out_digest)`);

    this.addSql(`create table policyholder_messages.settings (
      company_id uuid not null, id uuid not null, version integer not null, enabled boolean not null,
      quiet_hours jsonb, day_before_at text not null, templates jsonb not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint settings_identity primary key (company_id, id))`);

    this.addSql(`create table policyholder_messages.opt_out (
      company_id uuid not null, id uuid not null, version integer not null, channel text not null,
      -- HMAC of the address or number with a key of the operator, in hexadecimal
      digest text not null, opted_out boolean not null, task_id uuid not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint opt_out_identity primary key (company_id, id),
      constraint opt_out_of_recipient unique (company_id, channel, digest))`);
    this.addSql(`create index opt_out_of_task on policyholder_messages.opt_out (company_id, task_id)`);

    for (const table of ['message', 'settings', 'opt_out']) {
      this.addSql(tenantPolicy(`policyholder_messages.${table}`));
      this.addSql(`grant select, insert, update on policyholder_messages.${table} to ${APP_ROLE}`);
      this.addSql(`create trigger set_updated_at before update on policyholder_messages.${table} for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
    }
  }
}
