import { Migration } from '@mikro-orm/migrations';

/** Whether the damage of a task was inspected outlasts a cancellation; tasks of a claim are found by Scalepoint's case. */
export class CaseIntakeVisits extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task add column visited boolean not null default false`);
    // The owner sees the rows of all companies only while the policies are not forced on it.
    this.addSql(`alter table case_intake.task no force row level security`);
    this.addSql(`update case_intake.task set visited = true where status = 'inspected'`);
    this.addSql(`alter table case_intake.task force row level security`);
    this.addSql(`create index task_claim on case_intake.task
      (company_id, (coalesce(content ->> 'scalepointCaseId', scalepoint_case_id::text)))`);
  }
}
