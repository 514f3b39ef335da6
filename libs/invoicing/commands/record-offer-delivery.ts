import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Offers } from '../domain/offer.js';

/** What became of telling Scalepoint about an offer. */
export class RecordOfferDelivery extends CompanyCommand {
  constructor(
    companyId: string,
    readonly offerId: string,
    /** `accepted`, `unclear`, `waiting`, `no-scalepoint-username`, or Scalepoint's words. */
    readonly outcome: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordOfferDelivery)
export class RecordOfferDeliveryHandler implements ICommandHandler<RecordOfferDelivery> {
  constructor(private readonly offers: Offers) {}

  async execute({ companyId, offerId, outcome }: RecordOfferDelivery) {
    (await this.offers.byId(companyId, offerId))?.delivered(outcome);
  }
}
