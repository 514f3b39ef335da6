import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { TaskVisits } from '#visits/contracts';
import type { Occasion } from '../contracts/index.js';
import { MessageSettingsStore } from '../domain/message-settings.js';
import { Message, Messages, onceKey } from '../domain/message.js';
import { quietUntil } from '../domain/quiet-hours.js';

/** Something happened of which the policyholder may be told, in the channels that the company turned on. */
export class PlanMessages extends CompanyCommand {
  constructor(
    companyId: string,
    readonly occasion: Occasion,
    readonly about: { readonly taskId: string; readonly visitId: string | null; readonly eventId: string },
  ) {
    super(companyId);
  }
}

@CommandHandler(PlanMessages)
export class PlanMessagesHandler implements ICommandHandler<PlanMessages> {
  constructor(
    private readonly messages: Messages,
    private readonly settings: MessageSettingsStore,
    private readonly visits: TaskVisits,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, occasion, about }: PlanMessages) {
    const settings = await this.settings.read(companyId);
    const channels = settings.channelsOf(occasion);
    if (channels.length === 0) return;
    const now = this.clock.now();
    const { taskId, visitId } = about;
    const visit = visitId === null ? null : await this.visits.visit(companyId, visitId);
    const startsAt = visit && new Date(visit.startsAt);
    // Of a visit that was entered afterwards there is nothing to tell.
    const isPast = startsAt !== null && startsAt <= now && occasion !== 'on-the-way';
    if (isPast) return;
    const reason = onceKey(occasion, { ...about, startsAt });
    const known = await this.messages.known(companyId, [reason]);
    for (const channel of channels) {
      if (known.has(`${channel} ${reason}`)) continue;
      const facts = { taskId, visitId, occasion, channel, reason, startsAt };
      this.messages.add(Message.plan(companyId, this.ids.next(), facts, now, quietUntil(now, settings.quietHours)));
    }
  }
}
