import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { DeliveryNotFound } from '../contracts/index.js';
import { Deliveries } from '../domain/deliveries.js';

/** Marks a failed delivery as resolved by a user, so that it is no longer counted. Repeats keep the first user. */
export class ResolveDelivery extends CompanyCommand {
  constructor(
    companyId: string,
    readonly deliveryId: string,
    readonly userId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(ResolveDelivery)
export class ResolveDeliveryHandler implements ICommandHandler<ResolveDelivery> {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, deliveryId, userId }: ResolveDelivery) {
    const delivery = await this.deliveries.byId(companyId, deliveryId);
    if (!delivery) throw new DeliveryNotFound();
    await this.deliveries.resolve(companyId, deliveryId, { at: this.clock.now(), by: userId });
  }
}
