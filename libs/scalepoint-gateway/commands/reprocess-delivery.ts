import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { SecurityTokens } from '#tokens/contracts';
import { DeliveryNotFound, DeliveryNotReprocessable } from '../contracts/index.js';
import { Deliveries } from '../domain/deliveries.js';
import { stateOf } from '../domain/delivery.js';
import { HandOverTasks, type ReadTask } from './hand-over-tasks.js';

/** Takes a kept message in once more, as it is read now. What is known already is a duplicate, so again changes nothing. */
export class ReprocessDelivery extends CompanyCommand<{ id: string; isNews: boolean }> {
  constructor(
    companyId: string,
    readonly deliveryId: string,
    readonly tasks: readonly ReadTask[],
  ) {
    super(companyId);
  }
}

@CommandHandler(ReprocessDelivery)
export class ReprocessDeliveryHandler implements ICommandHandler<ReprocessDelivery> {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly tokens: SecurityTokens,
    private readonly handOver: HandOverTasks,
  ) {}

  async execute({ companyId, deliveryId, tasks }: ReprocessDelivery) {
    const delivery = await this.deliveries.byId(companyId, deliveryId);
    if (!delivery) throw new DeliveryNotFound();
    const token = delivery.tokenId === null ? null : await this.tokens.byId(companyId, delivery.tokenId);
    if (!token) throw new DeliveryNotReprocessable();
    const results = await this.handOver.execute(delivery, token, tasks);
    const isNews = results.some(({ status }) => status === 'accepted' || status === 'waiting');
    // A repeat would show tasks as duplicates of themselves.
    if (isNews || delivery.state === 'failed') {
      await this.deliveries.reprocessed(companyId, deliveryId, stateOf(results), results);
    }
    return { id: deliveryId, isNews };
  }
}
