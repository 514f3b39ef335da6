import { Injectable } from '@nestjs/common';
import { type TimedWork, Timer } from '#platform/messaging';
import { ChargeMonths } from '../commands/charge-months.js';

@Injectable()
@Timer({ name: 'subscription.charge-months-every-hour', cron: '5 * * * *' })
export class ChargeMonthsEveryHour implements TimedWork {
  command(companyId: string) {
    return new ChargeMonths(companyId);
  }
}
