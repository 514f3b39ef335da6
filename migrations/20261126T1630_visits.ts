import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Visits of tasks, and the secret addresses of calendars. */
export class Visits extends Migration {
  override up(): void {
    this.addSql(`create schema visits`);
    this.addSql(`grant usage on schema visits to ${APP_ROLE}`);
    this.addSql(`create table visits.visit (
      company_id uuid not null, id uuid not null, version integer not null, task_id uuid not null, kind text not null,
      status text not null, employee_id text, starts_at timestamptz not null, minutes integer not null, note text,
      attempts jsonb not null, times_moved integer not null, arrives_at timestamptz, ended_at timestamptz,
      proposed_starts_at timestamptz, proposed_note text, decided_at timestamptz not null, erased_at timestamptz,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint visit_identity primary key (company_id, id))`);
    // Two doors lead to the inspection of a task; the second one waits here and finds the visit of the first.
    this.addSql(`create unique index visit_open_inspection_identity on visits.visit (company_id, task_id)
      where kind = 'inspection' and status in ('planned', 'on-the-way', 'not-reached')`);
    this.addSql(`create index visit_of_task on visits.visit (company_id, task_id)`);
    this.addSql(`create index visit_by_time on visits.visit (company_id, starts_at, id)`);
    this.addSql(`create index visit_of_employee on visits.visit (company_id, employee_id, starts_at, id)`);
    this.addSql(`create trigger set_updated_at before update on visits.visit for each row
      when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
    this.addSql(tenantPolicy('visits.visit'));
    this.addSql(`grant select, insert, update on visits.visit to ${APP_ROLE}`);

    this.addSql(`create table visits.calendar_feed (
      company_id uuid not null, id uuid not null, version integer not null, employee_id text, digest text not null,
      ending text not null, created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint calendar_feed_identity primary key (company_id, id))`);
    this.addSql(`create unique index calendar_feed_digest_identity on visits.calendar_feed (company_id, digest)`);
    this.addSql(`create unique index calendar_feed_employee_identity on visits.calendar_feed
      (company_id, coalesce(employee_id, ''))`);
    this.addSql(`create trigger set_updated_at before update on visits.calendar_feed for each row
      when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
    this.addSql(tenantPolicy('visits.calendar_feed'));
    this.addSql(`grant select, insert, update, delete on visits.calendar_feed to ${APP_ROLE}`);
  }
}
