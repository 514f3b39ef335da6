import { Migration } from '@mikro-orm/migrations';

/** Whether name, type and content of a file agree, and whether a scanner saw it. Files from before were not examined. */
export class CaseIntakeExaminedFiles extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.file
      add column kind_check text not null default 'unchecked' check (kind_check in ('passed', 'doubtful', 'unchecked')),
      add column virus_scan text not null default 'unscanned' check (virus_scan in ('clean', 'unscanned'))`);
  }
}
