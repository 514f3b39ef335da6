import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

const TIMES = 'created_at timestamptz not null default now(), updated_at timestamptz not null default now()';
const AGGREGATE = `company_id uuid not null, id uuid not null, version integer not null, ${TIMES}, primary key (company_id, id)`;

/** Reports about tasks, their finished versions and templates, and the company's mark on them. */
export class InspectionReportsReports extends Migration {
  override up(): void {
    this.addSql(`create schema inspection_reports`);
    this.addSql(`grant usage on schema inspection_reports to ${APP_ROLE}`);
    this.addSql(`create table inspection_reports.template (${AGGREGATE}, terms jsonb not null)`);
    this.addSql(`create table inspection_reports.mark (${AGGREGATE}, image text)`);
    this.addSql(`create table inspection_reports.report (${AGGREGATE},
      task_id uuid not null, template_id uuid not null, template jsonb not null, title text not null,
      content jsonb not null, signatures jsonb not null, started_by text not null, erased_at timestamptz)`);
    this.addSql(`create index report_task on inspection_reports.report (company_id, task_id)`);
    this.addSql(`create table inspection_reports.report_version (${AGGREGATE},
      report_id uuid not null, task_id uuid not null, number integer not null, finished jsonb, finished_by text not null,
      finished_at timestamptz not null, file_id uuid,
      constraint report_version_number_identity unique (company_id, report_id, number))`);
    this.addSql(`create index report_version_task on inspection_reports.report_version (company_id, task_id)`);
    for (const table of ['template', 'mark', 'report', 'report_version']) {
      const name = `inspection_reports.${table}`;
      this.addSql(`create trigger set_updated_at before update on ${name} for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
      this.addSql(tenantPolicy(name));
      this.addSql(`grant select, insert, update on ${name} to ${APP_ROLE}`);
    }
    this.addSql(`grant delete on inspection_reports.template, inspection_reports.report to ${APP_ROLE}`);
  }
}
