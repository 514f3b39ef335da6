import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** An insurer that was in the list twice is merged into the other one, and its tasks and their answers follow. */
export class TokensInsurersMerged extends Migration {
  override up(): void {
    this.addSql(`alter table tokens.insurer add column merged_into_id uuid`);
    this.addSql(`grant update on case_intake.task_answer to ${APP_ROLE}`);
  }
}
