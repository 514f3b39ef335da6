import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** When employees are away, and who covers for them. */
export class DirectoryAbsence extends Migration {
  override up(): void {
    this.addSql(`create table directory.absence (
      company_id uuid not null, id text not null, version integer not null,
      deputy_id text, away_from date, away_until date,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint absence_identity primary key (company_id, id))`);
    this.addSql(`create trigger set_updated_at before update on directory.absence for each row
      when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
    this.addSql(tenantPolicy('directory.absence'));
    this.addSql(`grant select, insert, update on directory.absence to ${APP_ROLE}`);
  }
}
