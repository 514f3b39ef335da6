import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { OfferNotFound } from '../contracts/index.js';
import { Offers } from '../domain/offer.js';

/** Recalls an offer that the insurer has not answered; it can be changed and sent again. */
export class RecallOffer extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly offerId: string,
    readonly userId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecallOffer)
export class RecallOfferHandler implements ICommandHandler<RecallOffer> {
  constructor(private readonly offers: Offers) {}

  async execute({ companyId, offerId, userId }: RecallOffer) {
    const offer = await this.offers.byId(companyId, offerId);
    if (!offer) throw new OfferNotFound();
    offer.recall(userId);
    return { id: offerId };
  }
}
