import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import { AuditTrail } from '#platform/transactions';
import type { ErasureReport, KeptRecords, KnownPerson, PersonalRecords } from '#shared-kernel';
import { Invoice } from '../domain/invoice.js';

/** Bookkeeping records are kept for five years from the end of the year (bogføringsloven, § 12). */
const KEPT_YEARS = 5;

/** Invoices name their buyer, and their lines may name people. */
@Injectable()
@HoldsPersonalRecords()
export class InvoicePersonalRecords implements PersonalRecords {
  constructor(
    private readonly database: Database,
    private readonly auditTrail: AuditTrail,
  ) {}

  async export(companyId: string, { caseIds }: KnownPerson) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(invoice) as row from invoicing.invoice invoice
       where company_id = ${companyId} and case_id = any (${caseIds}::uuid[])`.execute(this.database.kysely());
    return { invoices: rows.map(({ row }) => row) };
  }

  async erase(companyId: string, { caseIds }: KnownPerson, now: Date): Promise<ErasureReport> {
    const { rows } = await sql<{ id: string; number: string; issueDate: string }>`
      select id, number, issue_date as "issueDate" from invoicing.invoice
       where company_id = ${companyId} and case_id = any (${caseIds}::uuid[]) order by id`.execute(
      this.database.kysely(),
    );
    const old = rows.filter(({ issueDate }) => lastDayKept(issueDate) < now.toISOString().slice(0, 10));
    const ids = old.map(({ id }) => id);
    // The database refuses this of any invoice that is still a bookkeeping record.
    const { numAffectedRows: erased = 0n } = await sql`
      update invoicing.invoice
         set answer = '[]', content = content || jsonb_build_object('buyer', null, 'lines',
               (select jsonb_agg(line || '{"text": "Slettet"}') from jsonb_array_elements(content -> 'lines') line))
       where company_id = ${companyId} and id = any (${ids}::uuid[])`.execute(this.database.kysely());
    await sql`
      update invoicing.pdf set content = '' where company_id = ${companyId} and invoice_id = any (${ids}::uuid[])`.execute(
      this.database.kysely(),
    );
    const audit = await this.auditTrail.forget(companyId, Invoice.stream, ids);
    return {
      erased: [
        { what: 'invoicing.invoice', count: Number(erased) },
        { what: 'platform.audit-values', count: audit },
      ],
      kept: rows.filter((row) => !old.includes(row)).map(keptForBookkeeping),
    };
  }
}

function keptForBookkeeping({
  number,
  issueDate,
}: {
  readonly number: string;
  readonly issueDate: string;
}): KeptRecords {
  const until = lastDayKept(issueDate);
  return {
    what: 'invoicing.invoice',
    count: 1,
    da: `Faktura ${number} er bogføringsmateriale og opbevares, også i revisionssporet, til og med ${until} (bogføringslovens § 12).`,
    en: `Invoice ${number} is a bookkeeping record and is kept, also in the audit trail, until ${until} (the Danish Bookkeeping Act, section 12).`,
    until,
  };
}

function lastDayKept(issueDate: string): string {
  return `${Number(issueDate.slice(0, 4)) + KEPT_YEARS}-12-31`;
}
