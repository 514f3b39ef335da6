import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

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
    this.moveOut('case-intake.case', ['name', 'description', 'damageAddress', 'contacts']);
    this.moveOut('directory.entry', ['name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address']);
    this.moveOut('invoicing.invoice', ['content']);
  }

  /** What was recorded before values were kept apart. */
  private moveOut(entity: string, names: readonly string[]): void {
    const list = names.map((name) => `'${name}'`).join(', ');
    const part = (column: string, taken: boolean) => `(select jsonb_object_agg(key, ${
      taken
        ? 'value'
        : `
      case when key in (${list}) and value <> 'null' then '"••••"' else value end`
    })
      from jsonb_each(${column})${taken ? ` where key in (${list}) and value <> 'null'` : ''})`;
    // The owner is held to the policies as well; there is one transaction for the whole migration.
    this.addSql(`alter table platform.audit no force row level security`);
    this.addSql(`alter table platform.audit_personal no force row level security`);
    this.addSql(`insert into platform.audit_personal
      select company_id, id, entity, entity_id, ${part('before', true)}, ${part('after', true)} from platform.audit
       where entity = '${entity}' and (before ?| array[${list}] or after ?| array[${list}])`);
    this.addSql(`update platform.audit set before = ${part('before', false)}, after = ${part('after', false)}
       where entity = '${entity}' and (before ?| array[${list}] or after ?| array[${list}])`);
    this.addSql(`alter table platform.audit force row level security`);
    this.addSql(`alter table platform.audit_personal force row level security`);
  }
}
