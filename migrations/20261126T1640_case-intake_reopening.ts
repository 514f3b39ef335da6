import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** What a reopened task goes back to. While it had ended it was not overdue. */
export class CaseIntakeReopening extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task
      add column rejections jsonb not null default '[]', add column rejected_from text, add column closed_from text,
      add column reopened_at timestamptz`);
    // The answers of a merged insurer become those of the one that counts instead.
    this.addSql(`grant update on case_intake.task_answer to ${APP_ROLE}`);
    this.addSql(`create or replace function case_intake.keep_overdue() returns trigger language plpgsql as $$ begin
      insert into case_intake.overdue_period (company_id, task_id, began_at, ended_at)
      values (new.company_id, new.id, greatest(old.due_at, old.received_at, old.reopened_at), now())
      on conflict do nothing;
      return null;
    end $$`);
  }
}
