import { Migration } from '@mikro-orm/migrations';

/** The id of the case at Scalepoint, typed in for tasks whose message had none. */
export class CaseIntakeCaseAtScalepoint extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task add column scalepoint_case_id uuid`);
  }
}
