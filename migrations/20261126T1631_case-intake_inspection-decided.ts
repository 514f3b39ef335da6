import { Migration } from '@mikro-orm/migrations';

/** When the inspection time of a task was decided: the later decision counts, of the task's and of its visit's. */
export class CaseIntakeInspectionDecided extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task add column inspection_decided_at timestamptz`);
  }
}
