import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** When a company works, and when it is warned of a deadline. */
export class ScalepointSettingsCalendar extends Migration {
  override up(): void {
    this.addSql(`create table scalepoint_settings.calendar (
      company_id uuid not null, id uuid not null, version integer not null, choices jsonb not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint calendar_identity primary key (company_id, id))`);
    this.addSql(tenantPolicy('scalepoint_settings.calendar'));
    this.addSql(`grant select, insert, update on scalepoint_settings.calendar to ${APP_ROLE}`);
    this.addSql(`create trigger set_updated_at before update on scalepoint_settings.calendar for each row
      when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
  }
}
