import { Migration } from '@mikro-orm/migrations';

/** A task that the insurer sent twice is merged into the one that is kept. */
export class CaseIntakeMerged extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task add column merged_into_id uuid, add column merged_from text`);
  }
}
