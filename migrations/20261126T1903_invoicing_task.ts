import { Migration } from '@mikro-orm/migrations';

/** On a case with several tasks an invoice names its task, which never changes. */
export class InvoicingTask extends Migration {
  override up(): void {
    // Null is the task that the case was opened for, also of invoices that processes of the last release register.
    this.addSql(`alter table invoicing.invoice add column task_id uuid`);
    this.addSql(`create or replace function invoicing.keep_what_was_booked() returns trigger language plpgsql as $$
      begin
        if (new.number, new.kind, new.case_id, new.task_id, new.insurer_id, new.issue_date, new.content, new.fingerprint, new.net,
            new.vat, new.total, new.credits_invoice_id, new.registered_at)
           is distinct from
           (old.number, old.kind, old.case_id, old.task_id, old.insurer_id, old.issue_date, old.content, old.fingerprint, old.net,
            old.vat, old.total, old.credits_invoice_id, old.registered_at) then
          raise exception 'What an invoice says never changes';
        end if;
        if old.state in ('posted', 'withdrawn') and (new.state, new.reference, new.posted_at) is distinct from
           (old.state, old.reference, old.posted_at) then
          raise exception 'A posted invoice stays posted, and a withdrawn one withdrawn';
        end if;
        return new;
      end $$`);
  }
}
