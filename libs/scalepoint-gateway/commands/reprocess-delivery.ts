import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ReceiveTasks, type TaskReceipt } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Trace } from '#platform/observability';
import { type IdentifiedToken, SecurityTokens } from '#tokens/contracts';
import { DeliveryNotFound, DeliveryNotReprocessable } from '../contracts/index.js';
import { Deliveries } from '../domain/deliveries.js';
import { type DeliveredTaskResult, type Delivery, stateOf } from '../domain/delivery.js';
import { type ReadTask, resultsOf, tasksToReceive } from './accept-deliveries.js';
import type { PolledMessage } from './accept-polled-events.js';

/** Accepts a stored message again, as it is parsed now. Known tasks are duplicates, so a repeat changes nothing. */
export class ReprocessDelivery extends CompanyCommand<{ id: string; isNews: boolean }> {
  constructor(
    companyId: string,
    readonly deliveryId: string,
    readonly tasks: readonly ReadTask[],
    /** For a fetched event: its sender, and the copy to store from now on. */
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
    private readonly bus: CommandBus,
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
    const results = await this.receive(delivery, token, tasks);
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

  private async receive(
    delivery: Delivery,
    token: IdentifiedToken,
    tasks: readonly ReadTask[],
  ): Promise<DeliveredTaskResult[]> {
    const { correlationId } = Trace.current();
    const received = tasksToReceive(delivery, token, { companyId: delivery.companyId, correlationId, tasks });
    const receipts = await this.bus.execute<ReceiveTasks, TaskReceipt[]>(new ReceiveTasks(received));
    return resultsOf(tasks, receipts.values());
  }

  private async senderOf({ companyId, tokenId }: Delivery, polled: ReprocessDelivery['polled']) {
    if (tokenId !== null) return this.tokens.byId(companyId, tokenId);
    if (!polled) return null;
    const { alias, subAlias } = polled;
    const [token] = await this.tokens.identifyAll([{ companyId, code: null, alias, subAlias }]);
    return token ?? null;
  }
}
