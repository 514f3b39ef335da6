import { Injectable } from '@nestjs/common';
import { type RawBuilder, sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import { AuditTrail } from '#platform/transactions';
import type { ErasureReport, KeptRecords, KnownPerson, PersonalRecords } from '#shared-kernel';
import { Approval } from '../domain/approval.js';
import { Invoice, PDF_OUTCOMES } from '../domain/invoice.js';
import { DELIVERY_OUTCOMES, ERASED, Offer } from '../domain/offer.js';

/** Bookkeeping records are kept for five years from the end of the year (bogføringsloven, § 12). */
const KEPT_YEARS = 5;
/** Of these nothing is sent later. */
const ENDED_DELIVERIES = DELIVERY_OUTCOMES.filter((outcome) => outcome !== 'waiting');

/** Invoices name their buyer; the texts of invoices and offers may name people, and so do the answers of insurers. */
@Injectable()
@HoldsPersonalRecords()
export class InvoicePersonalRecords implements PersonalRecords {
  constructor(
    private readonly database: Database,
    private readonly auditTrail: AuditTrail,
  ) {}

  async export(companyId: string, { caseIds, taskIds }: KnownPerson) {
    const section = async (table: string, condition: RawBuilder<unknown>) => {
      const { rows } = await sql<{ row: unknown }>`
        select to_jsonb(one) as row from invoicing.${sql.id(table)} one
         where company_id = ${companyId} and ${condition} order by id`.execute(this.db);
      return rows.map(({ row }) => row);
    };
    // Without the PDFs: each is downloaded by the id of its invoice or offer.
    return {
      invoices: await section('invoice', invoicesOf({ caseIds, taskIds })),
      offers: await section('offer', sql`task_id = any (${taskIds}::uuid[])`),
      approvals: await section('approval', sql`id = any (${taskIds}::uuid[])`),
    };
  }

  async erase(companyId: string, { caseIds, taskIds }: KnownPerson, now: Date): Promise<ErasureReport> {
    const invoices = await this.eraseInvoices(companyId, { caseIds, taskIds }, now);
    const offers = await this.eraseOffers(companyId, taskIds);
    const approvals = await this.eraseApprovals(companyId, taskIds);
    const audit =
      (await this.auditTrail.forget(companyId, Invoice.stream, invoices.ids)) +
      (await this.auditTrail.forget(companyId, Offer.stream, offers)) +
      (await this.auditTrail.forget(companyId, Approval.stream, approvals));
    return {
      erased: [
        { what: 'invoicing.invoice', count: invoices.ids.length },
        { what: 'invoicing.offer', count: offers.length },
        { what: 'invoicing.approval', count: approvals.length },
        { what: 'platform.audit-values', count: audit },
      ],
      kept: [...invoices.kept, ...(offers.length > 0 ? [amountsOfOffers(offers.length)] : [])],
    };
  }

  private async eraseInvoices(companyId: string, about: PersonDocuments, now: Date) {
    const { rows } = await sql<{ id: string; number: string; issueDate: string }>`
      select id, number, issue_date as "issueDate" from invoicing.invoice
       where company_id = ${companyId} and ${invoicesOf(about)} order by id`.execute(this.db);
    const old = rows.filter(({ issueDate }) => lastDayKept(issueDate) < now.toISOString().slice(0, 10));
    const ids = old.map(({ id }) => id);
    // The database refuses this of any invoice that is still a bookkeeping record.
    await sql`
      update invoicing.invoice
         set answer = '[]', content = content || jsonb_build_object('buyer', null, 'lines', ${linesWithoutTexts()}),
             pdf_outcome = case when pdf_outcome <> all (${PDF_OUTCOMES}::text[]) then ${ERASED} else pdf_outcome end
       where company_id = ${companyId} and id = any (${ids}::uuid[])`.execute(this.db);
    await sql`
      update invoicing.pdf set content = '' where company_id = ${companyId} and invoice_id = any (${ids}::uuid[])`.execute(
      this.db,
    );
    return { ids, kept: rows.filter((row) => !old.includes(row)).map(keptForBookkeeping) };
  }

  /** Numbers, amounts, dates and the outcome stay. @returns the ids of the offers */
  private async eraseOffers(companyId: string, taskIds: readonly string[]): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      update invoicing.offer
         set content = content || jsonb_build_object('note', null, 'lines', ${linesWithoutTexts()}),
             answer = answer || '{"answeredBy": null}', has_pdf = false,
             delivery = case when state = 'draft' or delivery = any (${ENDED_DELIVERIES}::text[]) then delivery else ${ERASED} end
       where company_id = ${companyId} and task_id = any (${taskIds}::uuid[]) returning id`.execute(this.db);
    const ids = rows.map(({ id }) => id);
    await sql`
      delete from invoicing.offer_pdf where company_id = ${companyId} and offer_id = any (${ids}::uuid[])`.execute(
      this.db,
    );
    return ids;
  }

  /** Erases the names from the history. @returns the ids of the approvals */
  private async eraseApprovals(companyId: string, taskIds: readonly string[]): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      update invoicing.approval
         set history = coalesce((select jsonb_agg(step || '{"by": null}' order by position)
               from jsonb_array_elements(history) with ordinality as steps (step, position)), '[]')
       where company_id = ${companyId} and id = any (${taskIds}::uuid[]) returning id`.execute(this.db);
    return rows.map(({ id }) => id);
  }

  private get db() {
    return this.database.kysely();
  }
}

type PersonDocuments = Pick<KnownPerson, 'caseIds' | 'taskIds'>;

/** Invoices of the person's tasks: on a case with several tasks those of the other tasks are left out. */
function invoicesOf({ caseIds, taskIds }: PersonDocuments): RawBuilder<unknown> {
  return sql`(task_id = any (${taskIds}::uuid[]) or task_id is null and case_id = any (${caseIds}::uuid[]))`;
}

function linesWithoutTexts() {
  return sql`(select jsonb_agg(line || jsonb_build_object('text', ${ERASED}::text) order by position)
    from jsonb_array_elements(content -> 'lines') with ordinality as lines (line, position))`;
}

function amountsOfOffers(count: number): KeptRecords {
  return {
    what: 'invoicing.offer-amounts',
    count,
    da: 'Tilbuddenes numre, beløb, datoer og svar bliver uden navne og tekster: de viser, hvilket beløb selskabet godkendte.',
    en: 'The numbers, amounts, dates and answers of the offers stay without names and texts: they show which amount the insurer approved.',
    until: null,
  };
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
    da: `Faktura ${number} er bogføringsmateriale og opbevares, også i revisionssporet, til og med ${danishDay(until)} (bogføringslovens § 12).`,
    en: `Invoice ${number} is a bookkeeping record and is kept, also in the audit trail, until ${until} (the Danish Bookkeeping Act, section 12).`,
    until,
  };
}

/** `31-12-2031`, as Danish texts write it. */
function danishDay(day: string): string {
  return day.split('-').toReversed().join('-');
}

function lastDayKept(issueDate: string): string {
  return `${Number(issueDate.slice(0, 4)) + KEPT_YEARS}-12-31`;
}
