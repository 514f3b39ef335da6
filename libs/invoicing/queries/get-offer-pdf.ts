import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery } from '#platform/cqrs';
import { OfferPdfs } from '../domain/invoices.js';

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
  constructor(private readonly pdfs: OfferPdfs) {}

  execute({ companyId, offerId }: GetOfferPdf): Promise<Uint8Array | null> {
    return this.pdfs.of(companyId, offerId);
  }
}
