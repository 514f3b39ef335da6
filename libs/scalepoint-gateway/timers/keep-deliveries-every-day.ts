import { Injectable } from '@nestjs/common';
import { type TimedUpkeep, Timer } from '#platform/messaging';
import { KeepDeliveries } from './keep-deliveries.js';

@Injectable()
@Timer({ name: 'scalepoint-gateway.keep-deliveries-every-day', cron: '20 3 * * *' })
export class KeepDeliveriesEveryDay implements TimedUpkeep {
  constructor(private readonly deliveries: KeepDeliveries) {}

  perform(): Promise<void> {
    return this.deliveries.execute();
  }
}
