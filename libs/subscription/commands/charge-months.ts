import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, danishDay, Ids } from '#shared-kernel';
import { Prices } from '../domain/prices.js';
import { Subscriptions } from '../domain/subscriptions.js';

/** Charges each month that has started and is not charged yet. Idempotent. */
export class ChargeMonths extends CompanyCommand {}

@CommandHandler(ChargeMonths)
export class ChargeMonthsHandler implements ICommandHandler<ChargeMonths> {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly prices: Prices,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId }: ChargeMonths) {
    const subscription = await this.subscriptions.find(companyId);
    if (!subscription) return;
    const charges = subscription.charge(danishDay(this.clock.now()), await this.prices.list(), this.ids);
    await this.subscriptions.addCharges(charges);
  }
}
