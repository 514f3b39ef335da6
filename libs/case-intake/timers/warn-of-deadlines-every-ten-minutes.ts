import { Injectable } from '@nestjs/common';
import { type TimedWork, Timer } from '#platform/messaging';
import { WarnOfDeadlines } from '../commands/warn-of-deadlines.js';

@Injectable()
@Timer({ name: 'case-intake.warn-of-deadlines-every-ten-minutes', cron: '3-59/10 * * * *' })
export class WarnOfDeadlinesEveryTenMinutes implements TimedWork {
  command(companyId: string) {
    return new WarnOfDeadlines(companyId);
  }
}
