import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Invoices that the ERP booked and their posting. Triggers protect the content of an invoice and a PDF that was sent. */
export class Invoicing extends Migration {
  override up(): void {
    this.addSql(`create schema invoicing`);
    this.addSql(`grant usage on schema invoicing to ${APP_ROLE}`);
    this.addSql(`create table invoicing.invoice (
      company_id uuid not null, id uuid not null, version integer not null, number text not null, kind text not null,
      case_id uuid not null, insurer_id uuid not null, issue_date text not null, content jsonb not null,
      fingerprint text not null, net bigint not null, vat bigint not null, total bigint not null,
      credits_invoice_id uuid, registered_at timestamptz not null,
      state text check (state in ('queued', 'sending', 'posted', 'refused', 'failed', 'unclear', 'withdrawn')),
      requested_by text, requested_at timestamptz, confirmed_above_approved boolean not null, attempts integer not null,
      reference text, answer jsonb not null, reason jsonb, posted_at timestamptz, has_pdf boolean not null,
      pdf_outcome text,
      primary key (company_id, id),
      constraint invoice_identity unique (company_id, insurer_id, number),
      foreign key (company_id, credits_invoice_id) references invoicing.invoice (company_id, id))`);
    this.addSql(`create index invoice_case on invoicing.invoice (company_id, case_id, id)`);
    this.addSql(`create index invoice_date on invoicing.invoice (company_id, issue_date, id)`);
    this.addSql(`create index invoice_credits on invoicing.invoice (company_id, credits_invoice_id)
      where credits_invoice_id is not null`);
    this.addSql(`create index invoice_state on invoicing.invoice (company_id, state, id) where state <> 'posted'`);
    this.addSql(`create function invoicing.keep_what_was_booked() returns trigger language plpgsql as $$
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
    this.addSql(`create trigger keep_what_was_booked before update on invoicing.invoice
      for each row execute function invoicing.keep_what_was_booked()`);
    this.addSql(`create table invoicing.pdf (company_id uuid not null, invoice_id uuid not null, content bytea not null,
      primary key (company_id, invoice_id),
      foreign key (company_id, invoice_id) references invoicing.invoice (company_id, id))`);
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
    for (const table of ['invoice', 'pdf']) {
      this.addSql(tenantPolicy(`invoicing.${table}`));
      // Without delete: bookkeeping records must be retained.
      this.addSql(`grant select, insert, update on invoicing.${table} to ${APP_ROLE}`);
    }
  }
}
