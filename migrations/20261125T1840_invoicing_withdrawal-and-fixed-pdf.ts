import { Migration } from '@mikro-orm/migrations';

/** Invoices may be withdrawn before they are posted, for good; and what was sent as their PDF stays what was sent. */
export class InvoicingWithdrawalAndFixedPdf extends Migration {
  override up(): void {
    this.addSql(`alter table invoicing.invoice drop constraint invoice_state_check`);
    this.addSql(`alter table invoicing.invoice add constraint invoice_state_check
      check (state in ('queued', 'sending', 'posted', 'refused', 'failed', 'unclear', 'withdrawn'))`);
    this.addSql(`create or replace function invoicing.keep_what_was_booked() returns trigger language plpgsql as $$
      begin
        if (new.number, new.kind, new.case_id, new.insurer_id, new.issue_date, new.content, new.fingerprint, new.net,
            new.vat, new.total, new.credits_invoice_id, new.registered_at)
           is distinct from
           (old.number, old.kind, old.case_id, old.insurer_id, old.issue_date, old.content, old.fingerprint, old.net,
            old.vat, old.total, old.credits_invoice_id, old.registered_at) then
          raise exception 'What an invoice says never changes';
        end if;
        if old.state in ('posted', 'withdrawn') and (new.state, new.reference, new.posted_at) is distinct from
           (old.state, old.reference, old.posted_at) then
          raise exception 'A posted invoice stays posted, and a withdrawn one withdrawn';
        end if;
        return new;
      end $$`);
    this.addSql(`create function invoicing.keep_what_was_sent() returns trigger language plpgsql as $$
      begin
        if exists (select from invoicing.invoice where company_id = old.company_id and id = old.invoice_id
                    and state in ('sending', 'posted', 'unclear')) then
          raise exception 'The PDF of an invoice that was sent never changes';
        end if;
        return new;
      end $$`);
    this.addSql(`create trigger keep_what_was_sent before update on invoicing.pdf
      for each row execute function invoicing.keep_what_was_sent()`);
  }
}
