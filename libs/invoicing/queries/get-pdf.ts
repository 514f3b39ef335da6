import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export class GetPdf extends CompanyQuery<Uint8Array | null> {
  constructor(
    companyId: string,
    readonly invoiceId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetPdf)
export class GetPdfHandler implements IQueryHandler<GetPdf> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, invoiceId }: GetPdf): Promise<Uint8Array | null> {
    const { rows } = await sql<{ content: Uint8Array }>`select content from invoicing.pdf
      where company_id = ${companyId} and invoice_id = ${invoiceId}`.execute(this.database.kysely());
    return rows[0]?.content ?? null;
  }
}
