import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { cloudEvent, EventFeed, type FeedEvent } from '#platform/events';
import { Clock, Ids } from '#shared-kernel';
import { type Attempt, Deliveries, type Place, type Request } from '../domain/deliveries.js';
import { LEASE_MS } from '../domain/lease.js';
import { Webhook } from '../domain/webhook.js';
import { Webhooks } from '../domain/webhooks.js';

const PAGE = 200;
/** Calls of one webhook before other work is checked. */
const MAX_CALLS = 25;

/** A call to make. */
export interface ClaimedCall extends Pick<Attempt, 'kind' | 'eventId' | 'eventType' | 'place' | 'attempt'> {
  /** Null for an event that is sent in order. */
  readonly requestId: string | null;
  readonly failingSince: Date | null;
  readonly body: string;
  /** The span in which the event was recorded. */
  readonly traceParent: string | null;
}

export interface ClaimedDeliveries {
  readonly leaseId: string;
  readonly webhookVersion: number;
  readonly url: string;
  readonly sealedSecrets: readonly string[];
  readonly calls: readonly ClaimedCall[];
  /** Whether more may be pending behind them. */
  readonly isPart: boolean;
}

/** Takes a webhook's lease and its pending calls: manual requests first, then events in the order of the feed. */
export class ClaimDeliveries extends CompanyCommand<ClaimedDeliveries | null> {
  constructor(
    companyId: string,
    readonly webhookId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(ClaimDeliveries)
export class ClaimDeliveriesHandler implements ICommandHandler<ClaimDeliveries> {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly deliveries: Deliveries,
    private readonly feed: EventFeed,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, webhookId }: ClaimDeliveries): Promise<ClaimedDeliveries | null> {
    const webhook = await this.webhooks.byId(companyId, webhookId);
    if (!webhook) return null;
    const now = this.clock.now();
    const lease = { id: this.ids.next(), until: new Date(now.getTime() + LEASE_MS) };
    const progress = await this.deliveries.claim(companyId, webhookId, now, lease);
    if (!progress) return null;
    const calls: ClaimedCall[] = [];
    let isPart = false;
    for (const request of await this.deliveries.requests(companyId, webhookId)) {
      calls.push(await this.requested(webhook, request));
    }
    if (progress.feedIsDue) {
      const { events, isPart: some } = await this.waiting(webhook, progress.place);
      isPart = some;
      const { failures, failingSince } = progress;
      calls.push(
        ...events.map((event, index) => ({
          ...called(companyId, event),
          kind: 'event' as const,
          requestId: null,
          attempt: index === 0 ? failures + 1 : 1,
          failingSince: index === 0 ? failingSince : null,
        })),
      );
    }
    return {
      leaseId: lease.id,
      webhookVersion: webhook.version,
      url: webhook.url,
      sealedSecrets: webhook.sealedSecretsAt(now),
      calls,
      isPart,
    };
  }

  private async waiting(
    { companyId, id, types }: Webhook,
    place: Place,
  ): Promise<{ events: FeedEvent[]; isPart: boolean }> {
    const page = await this.feed.read(companyId, place, { limit: PAGE });
    const wanted = page.filter(({ type }) => types === null || types.includes(type));
    const last = page.at(-1);
    // A page without matching events is skipped at once; otherwise non-matching events are skipped with the next match.
    if (last && wanted.length === 0) await this.deliveries.move(companyId, id, last.place);
    return { events: wanted.slice(0, MAX_CALLS), isPart: page.length === PAGE || wanted.length > MAX_CALLS };
  }

  private async requested({ companyId, id: webhookId }: Webhook, request: Request): Promise<ClaimedCall> {
    const { kind, place } = request;
    const first = { kind, requestId: request.id, attempt: 1, failingSince: null };
    if (!place) return { ...called(companyId, testOf(webhookId, request)), ...first, place: null };
    const before = { ...place, position: place.position - 1 };
    const [event] = await this.feed.read(companyId, before, { limit: 1 });
    if (!event) throw new Error('The event of a delivery is missing from the log');
    return { ...called(companyId, event), ...first };
  }
}

function called(companyId: string, event: FeedEvent) {
  const body = JSON.stringify(cloudEvent(companyId, event));
  return { eventId: event.id, eventType: event.type, place: event.place, body, traceParent: event.traceParent };
}

/** In the shape of an event, although it is none. */
function testOf(webhookId: string, { id, requestedAt }: Request): FeedEvent {
  return {
    place: { era: 0, xid: 0, position: 0 },
    id,
    stream: `${Webhook.stream}:${webhookId}`,
    version: 0,
    type: 'webhooks.test.v1',
    data: { webhookId },
    correlationId: id,
    causationId: null,
    occurredAt: requestedAt,
    traceParent: null,
  };
}
