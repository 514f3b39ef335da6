import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';
import { movePersonalAuditValues } from '#platform/persistence/personal-audit-values.js';

/**
 * Values about people leave the audit trail (ADR 38). The trail itself stays append-only; these values can be read and
 * deleted, and never changed.
 */
export class PlatformAuditPersonal extends Migration {
  override up(): void {
    this.addSql(`create table platform.audit_personal (
      company_id uuid not null,
      audit_id uuid not null,
      entity text not null,
      entity_id text not null,
      before jsonb,
      after jsonb,
      primary key (company_id, audit_id)
    )`);
    this.addSql(`create index audit_personal_entity on platform.audit_personal (company_id, entity, entity_id)`);
    this.addSql(tenantPolicy('platform.audit_personal'));
    this.addSql(`grant select, insert, delete on platform.audit_personal to ${APP_ROLE}`);
    for (const statement of [
      ...movePersonalAuditValues('case-intake.case', ['name', 'description', 'damageAddress', 'contacts']),
      ...movePersonalAuditValues('directory.entry', [
        ...['name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address'],
      ]),
      ...movePersonalAuditValues('invoicing.invoice', ['content']),
    ]) {
      this.addSql(statement);
    }
  }
}
