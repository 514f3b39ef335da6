import { Injectable } from '@nestjs/common';
import { OfferSentV1 } from '#invoicing/contracts';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { RecordOffer } from '../commands/record-offer.js';

@Injectable()
@Reaction({ name: 'case-intake.record-offer-on-offer-sent', on: [OfferSentV1], from: 'beginning' })
export class RecordOfferOnOfferSent implements Reaction<DataOf<OfferSentV1>> {
  react({ companyId, data, occurredAt }: LoggedEvent<DataOf<OfferSentV1>>) {
    return new RecordOffer(companyId, data, occurredAt);
  }
}
