import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** What was erased of whom and why, and how long each company keeps personal data (ADR 38). */
export class OperationsErasure extends Migration {
  override up(): void {
    this.addSql(`create schema operations`);
    this.addSql(`grant usage on schema operations to ${APP_ROLE}`);
    this.addSql(`create table operations.erasure (
      company_id uuid not null,
      id uuid not null,
      at timestamptz not null,
      actor text not null,
      reason text not null,
      task_ids uuid[] not null,
      debtor_ids text[] not null,
      erased jsonb not null,
      kept jsonb not null,
      primary key (company_id, id)
    )`);
    this.addSql(tenantPolicy('operations.erasure'));
    this.addSql(`grant select, insert on operations.erasure to ${APP_ROLE}`);
    this.addSql(`create table operations.retention (company_id uuid primary key, months integer check (months >= 6))`);
    this.addSql(tenantPolicy('operations.retention'));
    this.addSql(`grant select, insert, update on operations.retention to ${APP_ROLE}`);
  }
}
