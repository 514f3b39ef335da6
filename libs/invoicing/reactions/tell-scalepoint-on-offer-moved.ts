import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, type OutboundReaction, Reaction } from '#platform/messaging';
import { OfferRecalledV1, OfferSentV1 } from '../contracts/index.js';
import { SendOfferToScalepoint } from '../outbound/send-offer.js';

@Injectable()
@Reaction({ name: 'invoicing.tell-scalepoint-on-offer-moved', on: [OfferSentV1, OfferRecalledV1] })
export class TellScalepointOnOfferMoved implements OutboundReaction<DataOf<OfferSentV1 | OfferRecalledV1>> {
  constructor(private readonly sending: SendOfferToScalepoint) {}

  perform({ companyId, id, type, data }: LoggedEvent<DataOf<OfferSentV1 | OfferRecalledV1>>) {
    const by = 'sentBy' in data ? data.sentBy : data.recalledBy;
    return this.sending.tell(companyId, data.offerId, by, id, type === OfferRecalledV1.type);
  }
}
