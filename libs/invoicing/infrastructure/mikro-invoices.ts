import { createHash } from 'node:crypto';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { Money } from '#shared-kernel';
import type { Invoice } from '../domain/invoice.js';
import { Fingerprints, Invoices, Pdfs } from '../domain/invoices.js';
import { InvoiceMapping } from './invoice.mapping.js';

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroInvoices extends Invoices {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  byId(companyId: string, id: string): Promise<Invoice | null> {
    return this.em.findOne<Invoice>(InvoiceMapping, { companyId, id }, forChange);
  }

  byNumber(companyId: string, insurerId: string, number: string): Promise<Invoice | null> {
    return this.em.findOne<Invoice>(InvoiceMapping, { companyId, insurerId, number });
  }

  add(invoice: Invoice): void {
    this.em.persist(invoice);
  }

  async holdCase(companyId: string, caseId: string): Promise<void> {
    const key = `invoices of ${companyId} ${caseId}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(this.database.kysely());
  }

  committedOnCase(companyId: string, caseId: string, exceptId: string): Promise<Money> {
    return this.sum(sql`company_id = ${companyId} and case_id = ${caseId} and id <> ${exceptId}
      and state in ('queued', 'sending', 'posted', 'unclear')`);
  }

  async creditedOf(companyId: string, invoiceId: string, exceptId: string | null = null): Promise<Money> {
    const sum = await this.sum(sql`company_id = ${companyId} and credits_invoice_id = ${invoiceId}
      and (state is null or state not in ('refused', 'withdrawn')) and id is distinct from ${exceptId}::uuid`);
    return sum.negated();
  }

  private async sum(condition: ReturnType<typeof sql>): Promise<Money> {
    const { rows } = await sql<{ total: string | null }>`
      select sum(case when kind = 'creditNote' then -total else total end)::text as total
        from invoicing.invoice where ${condition}`.execute(this.database.kysely());
    return Money.ofOere(BigInt(rows[0]?.total ?? 0));
  }
}

@Injectable()
export class SqlPdfs extends Pdfs {
  constructor(private readonly database: Database) {
    super();
  }

  async put(companyId: string, invoiceId: string, content: Uint8Array): Promise<void> {
    await sql`insert into invoicing.pdf (company_id, invoice_id, content) values (${companyId}, ${invoiceId}, ${content})
      on conflict (company_id, invoice_id) do update set content = excluded.content`.execute(this.database.kysely());
  }

  async of(companyId: string, invoiceId: string): Promise<Uint8Array | null> {
    const { rows } = await sql<{ content: Uint8Array }>`select content from invoicing.pdf
      where company_id = ${companyId} and invoice_id = ${invoiceId}`.execute(this.database.kysely());
    return rows[0]?.content ?? null;
  }
}

/** `contentOf` always puts the fields in the same order, so equal content has equal JSON. */
@Injectable()
export class Sha256Fingerprints extends Fingerprints {
  of(content: object): string {
    return createHash('sha256').update(JSON.stringify(content)).digest('base64');
  }
}
