import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { SecurityTokens } from '#tokens/contracts';
import { DeliveryNotFound, DeliveryNotReprocessable } from '../contracts/index.js';
import { Deliveries } from '../domain/deliveries.js';
import { type Delivery, stateOf } from '../domain/delivery.js';
import type { PolledMessage } from './accept-polled-events.js';
import { HandOverTasks, type ReadTask } from './accept-delivery.js';

/** Parses and processes a stored message again, with the current rules. Known content is a duplicate, so this is idempotent. */
export class ReprocessDelivery extends CompanyCommand<{ id: string; isNews: boolean }> {
  constructor(
    companyId: string,
    readonly deliveryId: string,
    readonly tasks: readonly ReadTask[],
    /** For an event that was fetched: its sender, and the message to store now. */
    readonly polled: Omit<PolledMessage, 'tasks'> | null = null,
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

  async execute({ companyId, deliveryId, tasks, polled }: ReprocessDelivery) {
    const delivery = await this.deliveries.byId(companyId, deliveryId);
    if (!delivery) throw new DeliveryNotFound();
    const token = await this.senderOf(delivery, polled);
    if (!token) throw new DeliveryNotReprocessable();
    if (polled?.fault) {
      await this.deliveries.reprocessed(companyId, deliveryId, { state: 'failed', reason: polled.fault, results: [] });
      return { id: deliveryId, isNews: false };
    }
    const results = await this.handOver.execute(delivery, token, tasks);
    const isNews = results.some(({ status }) => status === 'accepted' || status === 'waiting' || status === 'held');
    // Without this check, a repeat would mark the tasks as duplicates of themselves.
    if (isNews || delivery.state === 'failed') {
      const { tokenId, insurerId } = token;
      const outcome = { state: stateOf(results), reason: null, results };
      const read = polled && { raw: polled.masked, tokenId, insurerId };
      await this.deliveries.reprocessed(companyId, deliveryId, { ...outcome, ...read });
    }
    return { id: deliveryId, isNews };
  }

  private senderOf({ companyId, tokenId }: Delivery, polled: ReprocessDelivery['polled']) {
    if (tokenId !== null) return this.tokens.byId(companyId, tokenId);
    return polled?.alias ? this.tokens.ofAlias(companyId, polled.alias, polled.subAlias) : null;
  }
}
