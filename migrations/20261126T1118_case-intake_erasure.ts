import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** Lets what a task, its messages and its files say about people be erased (ADR 38). */
export class CaseIntakeErasure extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task add column erased_at timestamptz`);
    this.addSql(`grant update on case_intake.message, case_intake.file to ${APP_ROLE}`);
    this.addSql(`grant delete on case_intake.file_content to ${APP_ROLE}`);
  }
}
