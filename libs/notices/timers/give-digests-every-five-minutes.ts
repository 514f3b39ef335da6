import { Injectable } from '@nestjs/common';
import { type TimedWork, Timer } from '#platform/messaging';
import { GiveDigests } from '../commands/give-digests.js';

@Injectable()
@Timer({ name: 'notices.give-digests-every-five-minutes', cron: '*/5 * * * *' })
export class GiveDigestsEveryFiveMinutes implements TimedWork {
  command(companyId: string) {
    return new GiveDigests(companyId);
  }
}
