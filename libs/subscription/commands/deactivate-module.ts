import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { Prices } from '../domain/prices.js';
import { Subscriptions } from '../domain/subscriptions.js';

export class DeactivateModule extends CompanyCommand {}

@CommandHandler(DeactivateModule)
export class DeactivateModuleHandler implements ICommandHandler<DeactivateModule> {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly prices: Prices,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId }: DeactivateModule) {
    const subscription = await this.subscriptions.find(companyId);
    if (!subscription) return;
    const charges = subscription.deactivate(this.clock.now(), await this.prices.list(), this.ids);
    await this.subscriptions.addCharges(charges);
  }
}
