import { createHash } from 'node:crypto';
import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { UnitOfWork } from '#platform/transactions';
import { Money } from '#shared-kernel';
import type { BookedContent, Deduction } from '../contracts/index.js';
import { bookedAmounts, type CategoryAmount, committedBy } from '../domain/amounts.js';
import type { Invoice } from '../domain/invoice.js';
import { Fingerprints, Invoices, OfferPdfs, type OwnerOfDocuments, Pdfs } from '../domain/invoices.js';
import { ofTasks } from './invoices-of-tasks.js';
import { InvoiceMapping } from './invoice.mapping.js';

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroInvoices extends Invoices {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
  ) {
    super();
  }

  byId(companyId: string, id: string): Promise<Invoice | null> {
    return this.em.findOne<Invoice>(InvoiceMapping, { companyId, id }, forChange);
  }

  byNumberKey(companyId: string, numberKey: string): Promise<Invoice | null> {
    return this.em.findOne<Invoice>(InvoiceMapping, { companyId, numberKey });
  }

  byNumberKeys(companyId: string, numberKeys: readonly string[]): Promise<Invoice[]> {
    const numberKey = { $in: [...numberKeys] };
    return this.em.find<Invoice>(InvoiceMapping, { companyId, numberKey }, { disableIdentityMap: true });
  }

  add(invoice: Invoice): void {
    this.unitOfWork.add(invoice);
  }

  insertAdded(): Promise<void> {
    return this.unitOfWork.flush();
  }

  async committedOn(
    companyId: string,
    tasks: readonly OwnerOfDocuments[],
    exceptId: string | null,
  ): Promise<CategoryAmount[]> {
    const contents = await this.contents(sql`company_id = ${companyId} and ${ofTasks(tasks)}
      and id is distinct from ${exceptId}::uuid and state in ('queued', 'sending', 'posted', 'unclear')`);
    return committedBy(contents);
  }

  async takenOf(companyId: string, invoiceId: string, exceptId: string | null = null): Promise<CategoryAmount[]> {
    const counts = sql`(state is null or state not in ('refused', 'withdrawn')) and id is distinct from ${exceptId}::uuid`;
    const credits = await this.contents(
      sql`company_id = ${companyId} and credits_invoice_id = ${invoiceId} and ${counts}`,
    );
    const deducting = await this.contents(sql`company_id = ${companyId} and ${counts}
      and content -> 'deductions' @> ${JSON.stringify([{ invoiceId }])}::jsonb`);
    const deductions = deducting.flatMap((content) => content.deductions ?? []);
    return [
      ...credits.flatMap((content) => bookedAmounts(content).categories),
      ...deductions.filter((one) => one.invoiceId === invoiceId).map(deducted),
    ];
  }

  private async contents(condition: ReturnType<typeof sql>): Promise<BookedContent[]> {
    const { rows } = await sql<{ content: BookedContent }>`
      select content from invoicing.invoice where ${condition}`.execute(this.database.kysely());
    return rows.map(({ content }) => content);
  }
}

function deducted({ category, net, vat }: Deduction): CategoryAmount {
  return { category, net: Money.ofOere(-net), vat: Money.ofOere(-vat) };
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

@Injectable()
export class SqlOfferPdfs extends OfferPdfs {
  constructor(private readonly database: Database) {
    super();
  }

  async put(companyId: string, offerId: string, content: Uint8Array): Promise<void> {
    await sql`insert into invoicing.offer_pdf (company_id, offer_id, content) values (${companyId}, ${offerId}, ${content})
      on conflict (company_id, offer_id) do update set content = excluded.content`.execute(this.database.kysely());
  }

  async of(companyId: string, offerId: string): Promise<Uint8Array | null> {
    const { rows } = await sql<{ content: Uint8Array }>`select content from invoicing.offer_pdf
      where company_id = ${companyId} and offer_id = ${offerId}`.execute(this.database.kysely());
    return rows[0]?.content ?? null;
  }
}

/** The content comes from one function with its fields in one order, so its JSON tells it apart. */
@Injectable()
export class Sha256Fingerprints extends Fingerprints {
  of(content: object): string {
    return createHash('sha256').update(JSON.stringify(content)).digest('base64');
  }
}
