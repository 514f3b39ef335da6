import { Migration } from '@mikro-orm/migrations';

const TABLES = ['case_intake.task', 'platform.event'];

/** Whether the damage of a task was inspected outlasts a cancellation; tasks of a claim are found by Scalepoint's case. */
export class CaseIntakeVisits extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task add column visited boolean not null default false`);
    // The owner sees the rows of all companies only while the policies are not forced on it.
    for (const table of TABLES) this.addSql(`alter table ${table} no force row level security`);
    this.addSql(`update case_intake.task set visited = true where status = 'inspected' or exists (
      select from platform.event where event.company_id = task.company_id
         and event.stream = 'case-intake.task:' || task.id::text and event.type = 'case-intake.task-inspected.v1')`);
    for (const table of TABLES) this.addSql(`alter table ${table} force row level security`);
    this.addSql(`create index task_claim on case_intake.task
      (company_id, (coalesce(content ->> 'scalepointCaseId', scalepoint_case_id::text)))`);
  }
}
