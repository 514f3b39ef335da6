import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Erasure of personal data (ADR 38): values about people leave the audit trail, and what was erased is recorded. */
export class OperationsErasure extends Migration {
  override up(): void {
    this.auditValues();
    this.caseIntake();
    this.invoicing();
    this.operations();
  }

  /** The trail itself stays append-only; these values can be read and deleted, and never changed. */
  private auditValues(): void {
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

  private caseIntake(): void {
    this.addSql(`alter table case_intake.task add column erased_at timestamptz`);
    this.addSql(`grant update on case_intake.message, case_intake.file to ${APP_ROLE}`);
    this.addSql(`grant delete on case_intake.file_content to ${APP_ROLE}`);
  }

  /** Bookkeeping records are kept for five years from the end of the year, and may be erased afterwards. */
  private invoicing(): void {
    this.addSql(`create function invoicing.is_bookkeeping_record(issue_date text) returns boolean language sql stable as
      $$ select issue_date >= (extract(year from clock_timestamp())::integer - 5)::text $$`);
    this.addSql(`grant execute on function invoicing.is_bookkeeping_record(text) to ${APP_ROLE}`);
    this.addSql(`drop trigger keep_what_was_booked on invoicing.invoice`);
    this.addSql(`create trigger keep_what_was_booked before update on invoicing.invoice
      for each row when (invoicing.is_bookkeeping_record(old.issue_date))
      execute function invoicing.keep_what_was_booked()`);
    this.addSql(`create or replace function invoicing.keep_what_was_sent() returns trigger language plpgsql as $$
      begin
        if exists (select from invoicing.invoice where company_id = old.company_id and id = old.invoice_id
                    and state in ('sending', 'posted', 'unclear')
                    and invoicing.is_bookkeeping_record(issue_date)) then
          raise exception 'The PDF of an invoice that was sent never changes';
        end if;
        return new;
      end $$`);
  }

  private operations(): void {
    this.addSql(`create schema operations`);
    this.addSql(`grant usage on schema operations to ${APP_ROLE}`);
    this.addSql(`create table operations.erasure (
      company_id uuid not null,
      id uuid not null,
      at timestamptz not null,
      actor text not null,
      reason text not null,
      task_ids uuid[] not null,
      debtor_ids text[] not null,
      erased jsonb not null,
      kept jsonb not null,
      primary key (company_id, id)
    )`);
    this.addSql(tenantPolicy('operations.erasure'));
    this.addSql(`grant select, insert on operations.erasure to ${APP_ROLE}`);
    this.addSql(`create table operations.retention (company_id uuid primary key, months integer check (months >= 6))`);
    this.addSql(tenantPolicy('operations.retention'));
    this.addSql(`grant select, insert, update on operations.retention to ${APP_ROLE}`);
  }
}
