import { Injectable } from '@nestjs/common';
import { type TimedWork, Timer } from '#platform/messaging';
import { EraseExpired } from '../commands/erase-expired.js';

@Injectable()
@Timer({ name: 'operations.erase-expired-every-day', cron: '35 2 * * *' })
export class EraseExpiredEveryDay implements TimedWork {
  command(companyId: string) {
    return new EraseExpired(companyId);
  }
}
