import { Injectable } from '@nestjs/common';
import { type TimedWork, Timer } from '#platform/messaging';
import { ReleaseMessages } from '../commands/release-messages.js';

@Injectable()
@Timer({ name: 'policyholder-messages.release-messages-every-five-minutes', cron: '*/5 * * * *' })
export class ReleaseMessagesEveryFiveMinutes implements TimedWork {
  command(companyId: string) {
    return new ReleaseMessages(companyId);
  }
}
