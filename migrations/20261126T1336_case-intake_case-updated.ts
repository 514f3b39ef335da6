import { Migration } from '@mikro-orm/migrations';

/** Cases are found by the time of their last change, for `GET /v1/cases?updatedSince=`. */
export class CaseIntakeCaseUpdated extends Migration {
  override up(): void {
    this.addSql(`create index case_updated on case_intake."case" (company_id, updated_at)`);
  }
}
