import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** The company's settings for Scalepoint cases. */
export class ScalepointSettings extends Migration {
  override up(): void {
    this.addSql(`create schema scalepoint_settings`);
    this.addSql(`grant usage on schema scalepoint_settings to ${APP_ROLE}`);
    this.addSql(`create table scalepoint_settings.settings (
      company_id uuid not null, id uuid not null, version integer not null, choices jsonb not null,
      constraint settings_identity primary key (company_id, id))`);
    this.addSql(tenantPolicy('scalepoint_settings.settings'));
    this.addSql(`grant select, insert, update on scalepoint_settings.settings to ${APP_ROLE}`);
  }
}
