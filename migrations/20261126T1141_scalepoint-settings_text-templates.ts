import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Texts that an office writes to insurers again and again. */
export class ScalepointSettingsTextTemplates extends Migration {
  override up(): void {
    this.addSql(`create table scalepoint_settings.text_templates (
      company_id uuid not null, id uuid not null, version integer not null, templates jsonb not null,
      constraint text_templates_identity primary key (company_id, id))`);
    this.addSql(tenantPolicy('scalepoint_settings.text_templates'));
    this.addSql(`grant select, insert, update on scalepoint_settings.text_templates to ${APP_ROLE}`);
  }
}
