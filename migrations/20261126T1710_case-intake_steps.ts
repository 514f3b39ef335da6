import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** When tasks were inspected, offered and completed, from now on, and the deadline they had then. Answers have their own table. */
export class CaseIntakeSteps extends Migration {
  override up(): void {
    this.addSql(`create table case_intake.task_step (
      company_id uuid not null, task_id uuid not null, step text not null,
      received_at timestamptz not null, due_at timestamptz, reached_at timestamptz not null,
      primary key (company_id, task_id, step))`);
    this.addSql(`create index task_step_time on case_intake.task_step (company_id, reached_at)`);
    this.addSql(tenantPolicy('case_intake.task_step'));
    this.addSql(`grant select, insert on case_intake.task_step to ${APP_ROLE}`);
    // Completion meets all deadlines that no earlier step meets, as the domain defines it.
    this
      .addSql(`create function case_intake.step_due(deadlines jsonb, step text) returns timestamptz language sql stable as $$
      select min((deadline ->> 'at')::timestamptz) from jsonb_array_elements(deadlines) deadline
       where case when step = 'completion'
                  then deadline ->> 'name' not in ('contact', 'response', 'acceptance', 'inspection', 'offer')
                  else deadline ->> 'name' = step end
      $$`);
    this.addSql(`revoke execute on function case_intake.step_due(jsonb, text) from public`);
    this.addSql(`grant execute on function case_intake.step_due(jsonb, text) to ${APP_ROLE}`);
    // The first time counts: a task that is inspected again was inspected in time or not.
    this.addSql(`create function case_intake.keep_step() returns trigger language plpgsql as $$
      declare reached text := case new.status when 'inspected' then 'inspection' else 'completion' end;
      begin
        insert into case_intake.task_step (company_id, task_id, step, received_at, due_at, reached_at)
        values (new.company_id, new.id, reached, new.received_at,
                case_intake.step_due(old.deadlines, reached),
                greatest(new.received_at, least(now(), case reached when 'completion' then new.completed_at end, now())))
        on conflict do nothing;
        return null;
      end $$`);
    this.addSql(`create trigger keep_step after update of status on case_intake.task for each row
      when (new.status in ('inspected', 'completed') and old.status is distinct from new.status)
      execute function case_intake.keep_step()`);
  }
}
