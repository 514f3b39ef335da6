import { Injectable } from '@nestjs/common';
import { type TimedWork, Timer } from '#platform/messaging';
import { PlanReminders } from '../commands/plan-reminders.js';

@Injectable()
@Timer({ name: 'policyholder-messages.plan-reminders-every-five-minutes', cron: '*/5 * * * *' })
export class PlanRemindersEveryFiveMinutes implements TimedWork {
  command(companyId: string) {
    return new PlanReminders(companyId);
  }
}
