import { Migration } from '@mikro-orm/migrations';

/** The deadlines of which a task has warned, so that each is announced once. */
export class CaseIntakeWarnedDeadlines extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task add column warned_deadlines jsonb not null default '[]'`);
  }
}
