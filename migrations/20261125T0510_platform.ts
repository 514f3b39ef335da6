import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Companies, event log, reactions, idempotency and audit: what every context stands on. */
export class Platform extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists pg_trgm with schema public`);
    this.addSql(`grant usage on schema platform to ${APP_ROLE}`);

    this.addSql(`create table platform.company (
      id uuid primary key,
      key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
      name text not null,
      cvr text,
      seeded_at timestamptz,
      created_at timestamptz not null default now()
    )`);
    this.addSql(`alter table platform.company enable row level security`);
    this.addSql(`create policy of_company on platform.company for select to ${APP_ROLE}
      using (id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]))`);
    this.addSql(`grant select on platform.company to ${APP_ROLE}`);
    // The question that must be asked before the company is known; it gives away nothing but what was asked for.
    this.addSql(`create function platform.company_with_key(wanted text) returns table (id uuid, key text, name text)
      language sql stable security definer set search_path = platform as
      $$ select id, key, name from platform.company where key = wanted $$`);
    this.addSql(`revoke execute on function platform.company_with_key(text) from public`);
    this.addSql(`grant execute on function platform.company_with_key(text) to ${APP_ROLE}`);

    this.addSql(`create table platform.event (
      company_id uuid not null,
      stream text not null,
      version integer not null,
      id uuid not null,
      type text not null,
      data jsonb not null,
      actor text not null,
      correlation_id text not null,
      causation_id text,
      occurred_at timestamptz not null,
      position bigint generated always as identity,
      xid xid8 not null default pg_current_xact_id(),
      constraint event_pkey primary key (company_id, stream, version)
    )`);
    this.addSql(`create index event_feed on platform.event (company_id, position)`);
    this.addSql(tenantPolicy('platform.event'));
    this.addSql(`grant select, insert on platform.event to ${APP_ROLE}`);

    this.addSql(`create table platform.reaction_cursor (
      company_id uuid not null,
      reaction text not null,
      stream text not null,
      version integer not null default 0,
      leased_until timestamptz,
      primary key (company_id, reaction, stream)
    )`);
    this.addSql(tenantPolicy('platform.reaction_cursor'));
    this.addSql(`grant select, insert, update on platform.reaction_cursor to ${APP_ROLE}`);

    this.addSql(`create table platform.reaction_failure (
      company_id uuid not null,
      id uuid not null,
      reaction text not null,
      stream text not null,
      event_id uuid,
      event_type text,
      state text not null check (state in ('retrying', 'dead', 'replayed')),
      attempts integer not null,
      reason_code text not null,
      reason text not null,
      first_failed_at timestamptz not null,
      last_failed_at timestamptz not null,
      primary key (company_id, id),
      unique (company_id, reaction, stream)
    )`);
    this.addSql(tenantPolicy('platform.reaction_failure'));
    this.addSql(`grant select, insert, update, delete on platform.reaction_failure to ${APP_ROLE}`);

    this.addSql(`create table platform.idempotency_key (
      company_id uuid not null,
      key text not null,
      fingerprint text not null,
      answer jsonb not null,
      created_at timestamptz not null,
      primary key (company_id, key)
    )`);
    this.addSql(`create index idempotency_key_age on platform.idempotency_key (created_at)`);
    this.addSql(tenantPolicy('platform.idempotency_key'));
    this.addSql(`grant select, insert, delete on platform.idempotency_key to ${APP_ROLE}`);

    this.addSql(`create table platform.audit (
      company_id uuid not null,
      id uuid not null,
      at timestamptz not null,
      actor text not null,
      action text not null,
      entity text not null,
      entity_id text not null,
      before jsonb,
      after jsonb,
      correlation_id text not null,
      primary key (company_id, id)
    )`);
    this.addSql(`create index audit_entity on platform.audit (company_id, entity, entity_id, id)`);
    this.addSql(tenantPolicy('platform.audit'));
    this.addSql(`grant select, insert on platform.audit to ${APP_ROLE}`);
  }
}
