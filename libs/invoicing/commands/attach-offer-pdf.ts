import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { OfferNotFound } from '../contracts/index.js';
import { OfferPdfs } from '../domain/invoices.js';
import { Offers } from '../domain/offer.js';

/** Stores the PDF of an offer. Until the offer is sent, a later PDF replaces it. */
export class AttachOfferPdf extends CompanyCommand {
  constructor(
    companyId: string,
    readonly offerId: string,
    readonly content: Uint8Array,
  ) {
    super(companyId);
  }
}

@CommandHandler(AttachOfferPdf)
export class AttachOfferPdfHandler implements ICommandHandler<AttachOfferPdf> {
  constructor(
    private readonly offers: Offers,
    private readonly pdfs: OfferPdfs,
  ) {}

  async execute({ companyId, offerId, content }: AttachOfferPdf) {
    const offer = await this.offers.byId(companyId, offerId);
    if (!offer) throw new OfferNotFound();
    offer.attachPdf();
    await this.pdfs.put(companyId, offerId, content);
  }
}
