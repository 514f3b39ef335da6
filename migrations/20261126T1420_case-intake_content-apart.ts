import { Migration } from '@mikro-orm/migrations';

/**
 * The content of a task lies beside its row. An update writes the whole row again, and most of the row was the content, which
 * an update by the contractor does not change.
 */
export class CaseIntakeContentApart extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task set (toast_tuple_target = 128)`);
  }
}
