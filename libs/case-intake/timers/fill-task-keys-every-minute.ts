import { Injectable } from '@nestjs/common';
import { type TimedWork, Timer } from '#platform/messaging';
import { FillTaskKeys } from '../commands/fill-task-keys.js';

@Injectable()
@Timer({ name: 'case-intake.fill-task-keys-every-minute', cron: '* * * * *' })
export class FillTaskKeysEveryMinute implements TimedWork {
  command(companyId: string) {
    return new FillTaskKeys(companyId);
  }
}
