import { Injectable } from '@nestjs/common';
import { type TimedWork, Timer } from '#platform/messaging';
import { ForgetRequests } from '../commands/forget-requests.js';

@Injectable()
@Timer({ name: 'operations.forget-requests-every-hour', cron: '25 * * * *' })
export class ForgetRequestsEveryHour implements TimedWork {
  command(companyId: string) {
    return new ForgetRequests(companyId);
  }
}
