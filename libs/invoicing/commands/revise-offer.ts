import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { type OfferContent, OfferNotFound } from '../contracts/index.js';
import { numberKeyOf } from '../domain/invoice-number.js';
import { Offers } from '../domain/offer.js';
import { OfferNumberIsTaken } from '../domain/offer-errors.js';

/** Changes an offer that is a draft or was recalled. */
export class ReviseOffer extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly offerId: string,
    readonly expectedVersion: number | null,
    readonly content: OfferContent,
  ) {
    super(companyId);
  }
}

@CommandHandler(ReviseOffer)
export class ReviseOfferHandler implements ICommandHandler<ReviseOffer> {
  constructor(private readonly offers: Offers) {}

  async execute({ companyId, offerId, expectedVersion, content }: ReviseOffer) {
    const offer = await this.offers.byId(companyId, offerId);
    if (!offer) throw new OfferNotFound();
    offer.expectVersion(expectedVersion);
    const taken = await this.offers.byNumberKey(companyId, numberKeyOf(content.number));
    if (taken && taken.id !== offerId) throw new OfferNumberIsTaken(taken.content.number);
    offer.revise(content);
    return { id: offerId };
  }
}
