import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Offers } from '../domain/offer.js';

/** Records how Scalepoint answered when an offer was sent or recalled. */
export class RecordOfferDelivery extends CompanyCommand {
  constructor(
    companyId: string,
    readonly offerId: string,
    /** One of `DELIVERY_OUTCOMES`, or the text with which Scalepoint rejected the offer. */
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
