import { Migration } from '@mikro-orm/migrations';

/** A task can be put on the case of another task of its claim. */
export class CaseIntakeSharedCase extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task add column case_of_task_id uuid`);
  }
}
