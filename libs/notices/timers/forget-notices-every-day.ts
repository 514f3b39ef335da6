import { Injectable } from '@nestjs/common';
import { type TimedWork, Timer } from '#platform/messaging';
import { ForgetNotices } from '../commands/forget-notices.js';

@Injectable()
@Timer({ name: 'notices.forget-notices-every-day', cron: '50 3 * * *' })
export class ForgetNoticesEveryDay implements TimedWork {
  command(companyId: string) {
    return new ForgetNotices(companyId);
  }
}
