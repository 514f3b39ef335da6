import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Subcontractors, and the tasks that were handed to them. */
export class SubcontractingSubcontracts extends Migration {
  override up(): void {
    this.addSql(`create schema subcontracting`);
    this.addSql(`grant usage on schema subcontracting to ${APP_ROLE}`);
    this.addSql(`create table subcontracting.firm (
      company_id uuid not null, id uuid not null, version integer not null, details jsonb not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint firm_identity primary key (company_id, id))`);
    this.addSql(`create table subcontracting.subcontract (
      company_id uuid not null, id uuid not null, version integer not null, task_id uuid not null, firm_id uuid not null,
      terms jsonb not null, state text not null, decline_reason text,
      -- SHA-256 of the secret of the link, in hexadecimal
      link_digest text, link_expires_at timestamptz not null, comments integer not null, received_file_ids jsonb not null,
      created_by text not null, erased_at timestamptz,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint subcontract_identity primary key (company_id, id),
      foreign key (company_id, firm_id) references subcontracting.firm (company_id, id))`);
    this.addSql(`create index subcontract_of_task on subcontracting.subcontract (company_id, task_id)`);
    this.addSql(`create unique index subcontract_link on subcontracting.subcontract (company_id, link_digest)`);
    this.addSql(`create table subcontracting.comment (
      company_id uuid not null, id uuid not null, subcontract_id uuid not null, written_by text not null, author text,
      text text not null, written_at timestamptz not null,
      primary key (company_id, id),
      foreign key (company_id, subcontract_id) references subcontracting.subcontract (company_id, id))`);
    this.addSql(`create index comment_of_subcontract on subcontracting.comment (company_id, subcontract_id)`);
    for (const table of ['firm', 'subcontract', 'comment']) {
      this.addSql(tenantPolicy(`subcontracting.${table}`));
      this.addSql(`grant select, insert, update on subcontracting.${table} to ${APP_ROLE}`);
    }
    for (const table of ['firm', 'subcontract']) {
      this.addSql(`create trigger set_updated_at before update on subcontracting.${table} for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
    }
  }
}
