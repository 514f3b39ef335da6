import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Key figures add up what was posted and approved in a month. */
export class InvoicingFigures extends Migration {
  override up(): void {
    this.addSql(`create index invoice_posted on invoicing.invoice (company_id, posted_at) include (kind, total)
      where state = 'posted'`);
    // By how much each step of an approval changed it; the history of an approval is personal and has no index by time.
    this.addSql(`create table invoicing.approval_change (
      company_id uuid not null, task_id uuid not null, changed_at timestamptz not null, amount bigint not null,
      version integer not null,
      primary key (company_id, changed_at, task_id, version) include (amount))`);
    this.addSql(tenantPolicy('invoicing.approval_change'));
    this.addSql(`grant select, insert on invoicing.approval_change to ${APP_ROLE}`);
    // The owner sees the rows of all companies only while the policies are not forced on it.
    for (const table of ['approval', 'approval_change'])
      this.addSql(`alter table invoicing.${table} no force row level security`);
    this.addSql(`insert into invoicing.approval_change (company_id, task_id, changed_at, amount, version)
      select company_id, id, (step ->> 'at')::timestamptz,
             (step ->> 'amount')::bigint
               - coalesce(lag((step ->> 'amount')::bigint) over (partition by company_id, id order by place), 0), place
        from invoicing.approval, jsonb_array_elements(history) with ordinality as steps (step, place)`);
    for (const table of ['approval', 'approval_change'])
      this.addSql(`alter table invoicing.${table} force row level security`);
    this.addSql(`create function invoicing.keep_change() returns trigger language plpgsql as $$ begin
      insert into invoicing.approval_change (company_id, task_id, changed_at, amount, version)
      values (new.company_id, new.id, (new.history -> -1 ->> 'at')::timestamptz,
              new.amount - case when tg_op = 'UPDATE' then coalesce(old.amount, 0) else 0 end, new.version);
      return null;
    end $$`);
    this.addSql(`create trigger keep_change after insert or update of amount on invoicing.approval for each row
      when (new.amount is not null) execute function invoicing.keep_change()`);
  }
}
