import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Who manages which new cases. */
export class ScalepointSettingsAssignmentRules extends Migration {
  override up(): void {
    this.addSql(`create table scalepoint_settings.assignment_rules (
      company_id uuid not null, id uuid not null, version integer not null, rules jsonb not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint assignment_rules_identity primary key (company_id, id))`);
    this.addSql(`create trigger set_updated_at before update on scalepoint_settings.assignment_rules for each row
      when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
    this.addSql(tenantPolicy('scalepoint_settings.assignment_rules'));
    this.addSql(`grant select, insert, update on scalepoint_settings.assignment_rules to ${APP_ROLE}`);
  }
}
