import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

export class CaseIntakeTasksAndCases extends Migration {
  override up(): void {
    this.addSql(`create schema case_intake`);
    this.addSql(`grant usage on schema case_intake to ${APP_ROLE}`);
    this.addSql(`create table case_intake.task (
      company_id uuid not null, id uuid not null, version integer not null, scalepoint_task_id uuid not null,
      status text not null, insurer_id uuid not null, insurer_name text not null, token_debtor_id text,
      case_debtor text, content jsonb not null, fingerprint text not null, revision integer,
      content_at timestamptz not null, introduced boolean not null, received_at timestamptz not null,
      case_id uuid, attention jsonb not null,
      primary key (company_id, id),
      constraint task_identity unique (company_id, scalepoint_task_id))`);
    this.addSql(`create table case_intake."case" (
      company_id uuid not null, id uuid not null, version integer not null, task_id uuid not null,
      number integer not null, name text not null, debtor_id text not null, debtor_reason text not null,
      requisition_number text, description text not null, damage_address jsonb, contacts jsonb not null,
      case_manager_id text, case_group_id text, price_group_id text, markup_group_id text, department_id text,
      carrier_id text, purpose_id text, origins jsonb not null, flags jsonb not null,
      primary key (company_id, id),
      constraint case_identity unique (company_id, task_id),
      unique (company_id, number))`);
    this.addSql(`create table case_intake.case_number (company_id uuid primary key, last integer not null)`);
    for (const table of ['task', '"case"', 'case_number']) {
      this.addSql(tenantPolicy(`case_intake.${table}`));
      this.addSql(`grant select, insert, update on case_intake.${table} to ${APP_ROLE}`);
    }
  }
}
