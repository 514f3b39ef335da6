import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** What key figures need of the past, from now on: when a task was answered, and for how long it was overdue. */
export class CaseIntakeFigures extends Migration {
  override up(): void {
    this.answers();
    this.overdue();
    // Arrivals are counted from the index alone.
    this.addSql(`drop index case_intake.task_by_arrival`);
    this.addSql(
      `create index task_by_arrival on case_intake.task (company_id, received_at) include (insurer_id, status)`,
    );
    this.addSql(`create index case_of_manager on case_intake."case" (company_id, case_manager_id, task_id)`);
  }

  private answers(): void {
    this.addSql(`create table case_intake.task_answer (
      company_id uuid not null, task_id uuid not null, insurer_id uuid not null, received_at timestamptz not null,
      due_at timestamptz, answered_at timestamptz not null,
      primary key (company_id, task_id))`);
    this.addSql(`create index task_answer_time on case_intake.task_answer (company_id, answered_at)`);
    this.addSql(tenantPolicy('case_intake.task_answer'));
    this.addSql(`grant select, insert on case_intake.task_answer to ${APP_ROLE}`);
    // The deadlines that an acceptance meets, as the domain defines it.
    this.addSql(`create function case_intake.answer_due(deadlines jsonb) returns timestamptz language sql stable as $$
      select min((deadline ->> 'at')::timestamptz) from jsonb_array_elements(deadlines) deadline
       where deadline ->> 'name' in ('contact', 'response', 'acceptance')
      $$`);
    this.addSql(`revoke execute on function case_intake.answer_due(jsonb) from public`);
    this.addSql(`grant execute on function case_intake.answer_due(jsonb) to ${APP_ROLE}`);
    // The first answer counts: a task that is accepted and rejected later was answered when it was accepted.
    this.addSql(`create function case_intake.keep_answer() returns trigger language plpgsql as $$ begin
      insert into case_intake.task_answer (company_id, task_id, insurer_id, received_at, due_at, answered_at)
      values (new.company_id, new.id, new.insurer_id, new.received_at, case_intake.answer_due(old.deadlines), now())
      on conflict do nothing;
      return null;
    end $$`);
    this.addSql(`create trigger keep_answer after update of status on case_intake.task for each row
      when (new.status in ('accepted', 'rejected') and old.status in ('needs-attention', 'case-opened'))
      execute function case_intake.keep_answer()`);
  }

  /** Only tasks that miss a deadline cost a row, when the deadline is met, moved or dropped. */
  private overdue(): void {
    this.addSql(`create table case_intake.overdue_period (
      company_id uuid not null, task_id uuid not null, began_at timestamptz not null, ended_at timestamptz not null,
      primary key (company_id, ended_at, task_id))`);
    this.addSql(tenantPolicy('case_intake.overdue_period'));
    this.addSql(`grant select, insert on case_intake.overdue_period to ${APP_ROLE}`);
    this.addSql(`create function case_intake.keep_overdue() returns trigger language plpgsql as $$ begin
      insert into case_intake.overdue_period (company_id, task_id, began_at, ended_at)
      values (new.company_id, new.id, greatest(old.due_at, old.received_at), now())
      on conflict do nothing;
      return null;
    end $$`);
    this.addSql(`create trigger keep_overdue after update of due_at on case_intake.task for each row
      when (old.due_at < now() and new.due_at is distinct from old.due_at)
      execute function case_intake.keep_overdue()`);
  }
}
