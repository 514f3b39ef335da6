import { Migration } from '@mikro-orm/migrations';

/** The employee who covers for the manager of a case. */
export class CaseIntakeDeputy extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake."case" add column deputy_id text`);
  }
}
