import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export class GetOfferPdf extends CompanyQuery<Uint8Array | null> {
  constructor(
    companyId: string,
    readonly offerId: string,
  ) {
    super(companyId);
  }
}

@QueryHandler(GetOfferPdf)
export class GetOfferPdfHandler implements IQueryHandler<GetOfferPdf> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, offerId }: GetOfferPdf): Promise<Uint8Array | null> {
    const { rows } = await sql<{ content: Uint8Array }>`select content from invoicing.offer_pdf
      where company_id = ${companyId} and offer_id = ${offerId}`.execute(this.database.kysely());
    return rows[0]?.content ?? null;
  }
}
