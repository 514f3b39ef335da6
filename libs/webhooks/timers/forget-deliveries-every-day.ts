import { Injectable } from '@nestjs/common';
import { type TimedWork, Timer } from '#platform/messaging';
import { ForgetDeliveries } from '../commands/forget-deliveries.js';

@Injectable()
@Timer({ name: 'webhooks.forget-deliveries-every-day', cron: '35 3 * * *' })
export class ForgetDeliveriesEveryDay implements TimedWork {
  command(companyId: string) {
    return new ForgetDeliveries(companyId);
  }
}
