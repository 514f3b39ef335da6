import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { addDays, Clock, danishDay, danishMidnight, danishTime, Ids } from '#shared-kernel';
import { TaskVisits } from '#visits/contracts';
import { MessageSettingsStore } from '../domain/message-settings.js';
import { Message, Messages, onceKey } from '../domain/message.js';
import { quietUntil } from '../domain/quiet-hours.js';

/** Plans the reminders of tomorrow's visits from the company's hour on, also of visits that are booked after it. */
export class PlanReminders extends CompanyCommand {}

@CommandHandler(PlanReminders)
export class PlanRemindersHandler implements ICommandHandler<PlanReminders> {
  constructor(
    private readonly messages: Messages,
    private readonly settings: MessageSettingsStore,
    private readonly visits: TaskVisits,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId }: PlanReminders) {
    const settings = await this.settings.read(companyId);
    const channels = settings.channelsOf('day-before');
    const now = this.clock.now();
    if (channels.length === 0 || danishTime(now) < settings.dayBeforeAt) return;
    const tomorrow = addDays(danishDay(now), 1);
    const [from, to] = [danishMidnight(tomorrow), danishMidnight(addDays(tomorrow, 1))];
    const visits = (await this.visits.startingBetween(companyId, from, to))
      .filter(({ status }) => status === 'planned')
      .map(({ taskId, visitId, startsAt }) => ({ taskId, visitId, startsAt: new Date(startsAt) }))
      .map((about) => ({ ...about, reason: onceKey('day-before', { ...about, eventId: '' }) }));
    const reasons = visits.map(({ reason }) => reason);
    const known = await this.messages.known(companyId, reasons);
    for (const about of visits) {
      for (const channel of channels) {
        if (known.has(`${channel} ${about.reason}`)) continue;
        const facts = { ...about, occasion: 'day-before', channel } as const;
        this.messages.add(Message.plan(companyId, this.ids.next(), facts, now, quietUntil(now, settings.quietHours)));
      }
    }
  }
}
