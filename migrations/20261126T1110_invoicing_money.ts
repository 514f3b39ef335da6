import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/**
 * A number is unique in the company, however it is written. Numbers that were used for two insurers stay as they are: the
 * later ones keep their key apart by their id.
 */
export class InvoicingMoney extends Migration {
  override up(): void {
    this.addSql(
      `alter table invoicing.invoice add column number_key text, add column sent_as text, add column tenant text`,
    );
    // The owner sees the rows of all companies only while the policies are not forced on it.
    this.addSql(`alter table invoicing.invoice no force row level security`);
    this.addSql(`update invoicing.invoice set number_key = keyed.number_key from (
      select company_id, id, key || case when row_number() over (partition by company_id, key order by registered_at, id) > 1
             then ' ' || id::text else '' end as number_key
        from (select company_id, id, registered_at, normalize(lower(btrim(normalize(number, nfc))), nfc) as key
                from invoicing.invoice) numbered) keyed
      where keyed.company_id = invoice.company_id and keyed.id = invoice.id`);
    this.addSql(`alter table invoicing.invoice force row level security`);
    this.addSql(`alter table invoicing.invoice alter column number_key set not null,
      drop constraint invoice_identity, add constraint invoice_number unique (company_id, number_key)`);
    this
      .addSql(`create index invoice_deductions on invoicing.invoice using gin ((content -> 'deductions') jsonb_path_ops)
      where content -> 'deductions' is not null`);
    this.addSql(`create table invoicing.claim (company_id uuid not null, id uuid not null, version integer not null,
      shares jsonb not null, primary key (company_id, id))`);
    this.addSql(`create table invoicing.offer (
      company_id uuid not null, id uuid not null, version integer not null, number_key text not null, case_id uuid not null,
      task_id uuid not null, supplements_id uuid, content jsonb not null, net bigint not null, vat bigint not null,
      total bigint not null,
      state text not null check (state in ('draft', 'sent', 'approved', 'partly-approved', 'refused', 'recalled')),
      drafted_at timestamptz not null, sent_by text, sent_at timestamptz, answer jsonb, has_pdf boolean not null,
      delivery text,
      primary key (company_id, id),
      constraint offer_number unique (company_id, number_key),
      foreign key (company_id, supplements_id) references invoicing.offer (company_id, id))`);
    this.addSql(`create index offer_case on invoicing.offer (company_id, case_id, id)`);
    this
      .addSql(`create table invoicing.offer_pdf (company_id uuid not null, offer_id uuid not null, content bytea not null,
      primary key (company_id, offer_id),
      foreign key (company_id, offer_id) references invoicing.offer (company_id, id))`);
    this.addSql(`create table invoicing.approval (company_id uuid not null, id uuid not null, version integer not null,
      case_id uuid not null, amount bigint, figure bigint, history jsonb not null, primary key (company_id, id))`);
    for (const table of ['claim', 'offer', 'offer_pdf', 'approval']) {
      this.addSql(tenantPolicy(`invoicing.${table}`));
      this.addSql(`grant select, insert, update on invoicing.${table} to ${APP_ROLE}`);
    }
  }
}
