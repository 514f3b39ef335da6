import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Subscribed URLs, the position of each in the event log, and the log of requests. */
export class Webhooks extends Migration {
  override up(): void {
    this.addSql(`create schema webhooks`);
    this.addSql(`grant usage on schema webhooks to ${APP_ROLE}`);
    this.addSql(`create table webhooks.webhook (
      company_id uuid not null, id uuid not null, version integer not null,
      url text not null, types jsonb, description text, active boolean not null,
      disabled_reason text check (disabled_reason in ('gone', 'failed-for-three-days')),
      sealed_secret text not null, old_sealed_secret text, old_valid_until timestamptz, created_at timestamptz not null,
      primary key (company_id, id))`);
    // A separate table, because it changes with every event, which would collide with edits of the webhook. Its row is inserted
    // before the webhook's, which is written when the command ends.
    this.addSql(`create table webhooks.progress (
      company_id uuid not null, webhook_id uuid not null,
      era integer not null, xid bigint not null, position bigint not null,
      failures integer not null default 0, failing_since timestamptz, next_attempt_at timestamptz not null,
      lease_id uuid, leased_until timestamptz,
      primary key (company_id, webhook_id),
      foreign key (company_id, webhook_id) references webhooks.webhook (company_id, id) on delete cascade
        deferrable initially deferred)`);
    this.addSql(`create table webhooks.request (
      company_id uuid not null, id uuid not null, webhook_id uuid not null,
      kind text not null check (kind in ('redelivery', 'test')), delivery_id uuid,
      era integer, xid bigint, position bigint, requested_at timestamptz not null, done_at timestamptz,
      primary key (company_id, id), unique (company_id, delivery_id),
      foreign key (company_id, webhook_id) references webhooks.webhook (company_id, id) on delete cascade)`);
    this.addSql(`create index request_waiting on webhooks.request (company_id, webhook_id, id) where done_at is null`);
    this.addSql(`create table webhooks.delivery (
      company_id uuid not null, webhook_id uuid not null, id uuid not null,
      kind text not null check (kind in ('event', 'redelivery', 'test')),
      event_id uuid not null, event_type text not null, era integer, xid bigint, position bigint,
      attempt integer not null, at timestamptz not null,
      error text, status integer, duration_ms integer not null, answer text,
      primary key (company_id, webhook_id, id),
      foreign key (company_id, webhook_id) references webhooks.webhook (company_id, id) on delete cascade)`);
    this.addSql(`create index delivery_age on webhooks.delivery (company_id, at)`);
    for (const table of ['webhook', 'progress', 'request', 'delivery']) {
      this.addSql(tenantPolicy(`webhooks.${table}`));
      this.addSql(`grant select, insert, update, delete on webhooks.${table} to ${APP_ROLE}`);
    }
  }
}
