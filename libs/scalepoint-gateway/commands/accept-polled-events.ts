import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Trace } from '#platform/observability';
import { Clock } from '#shared-kernel';
import type { DeliveryReason } from '../domain/delivery.js';
import { EventPlaces } from '../domain/event-places.js';
import { AcceptDeliveries, type ReadTask } from './accept-deliveries.js';

/** One event of the feed: its tasks, or why it has none. */
export interface PolledMessage {
  readonly alias: string | null;
  readonly subAlias: string | null;
  readonly masked: string;
  readonly tasks: readonly ReadTask[];
  readonly fault: DeliveryReason | null;
}

/**
 * Stores a page of the feed and advances the cursor in one transaction: an event is stored, or it is fetched again.
 * Returns false and stores nothing if another process has taken over the lease meanwhile.
 */
export class AcceptPolledEvents extends CompanyCommand<boolean> {
  constructor(
    companyId: string,
    readonly place: { readonly tenant: string; readonly lease: string },
    readonly messages: readonly PolledMessage[],
    readonly lastEventId: string | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(AcceptPolledEvents)
export class AcceptPolledEventsHandler implements ICommandHandler<AcceptPolledEvents> {
  constructor(
    private readonly bus: CommandBus,
    private readonly places: EventPlaces,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, place, messages, lastEventId }: AcceptPolledEvents): Promise<boolean> {
    if (!(await this.places.holds(companyId, place.tenant, place.lease))) return false;
    const { correlationId } = Trace.current();
    const arrived = messages.map((message) => {
      const content = { contentType: 'application/json', size: message.masked.length };
      return { companyId, correlationId, message: { channel: 'poll' as const, ...content, ...message } };
    });
    if (arrived.length > 0) await this.bus.execute(new AcceptDeliveries(arrived));
    await this.places.advance(companyId, place.tenant, lastEventId, this.clock.now());
    return true;
  }
}
