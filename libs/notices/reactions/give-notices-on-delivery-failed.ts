import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, Reaction } from '#platform/messaging';
import { DeliveryFailedV1 } from '#scalepoint-gateway/contracts';
import { GiveDeliveryNotices } from '../commands/give-delivery-notices.js';

@Injectable()
@Reaction({ name: 'notices.give-notices-on-delivery-failed', on: [DeliveryFailedV1] })
export class GiveNoticesOnDeliveryFailed implements Reaction<DataOf<DeliveryFailedV1>> {
  react(event: LoggedEvent<DataOf<DeliveryFailedV1>>) {
    return this.reactToMany(event.companyId, [event]);
  }

  reactToMany(companyId: string, events: readonly LoggedEvent<DataOf<DeliveryFailedV1>>[]) {
    return new GiveDeliveryNotices(
      companyId,
      events.map(({ id, stream }) => ({ id, stream })),
    );
  }
}
