import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { Prices } from '../domain/prices.js';
import { type Registration, Subscription } from '../domain/subscription.js';
import { Subscriptions } from '../domain/subscriptions.js';

export class ActivateModule extends CompanyCommand {
  constructor(
    companyId: string,
    readonly registration: Registration,
  ) {
    super(companyId);
  }
}

@CommandHandler(ActivateModule)
export class ActivateModuleHandler implements ICommandHandler<ActivateModule> {
  constructor(
    private readonly subscriptions: Subscriptions,
    private readonly prices: Prices,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, registration }: ActivateModule) {
    const known = await this.subscriptions.find(companyId);
    const subscription = known ?? Subscription.tenantPolicies(companyId);
    const charges = subscription.activate(registration, this.clock.now(), await this.prices.list(), this.ids);
    if (!known) this.subscriptions.add(subscription);
    await this.subscriptions.addCharges(charges);
  }
}
