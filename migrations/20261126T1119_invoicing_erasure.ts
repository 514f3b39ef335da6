import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** Bookkeeping records are kept for five years from the end of the year, and may be erased afterwards (ADR 38). */
export class InvoicingErasure extends Migration {
  override up(): void {
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
}
