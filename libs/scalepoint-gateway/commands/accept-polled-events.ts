import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { SecurityTokens, UnknownSecurityToken } from '#tokens/contracts';
import { Deliveries } from '../domain/deliveries.js';
import { type DeliveryReason, stateOf } from '../domain/delivery.js';
import { EventPlaces } from '../domain/event-places.js';
import { HandOverTasks, type ReadTask } from './accept-delivery.js';

/** What became of one event of the feed: its tasks, or why there are none. */
export interface PolledMessage {
  readonly alias: string | null;
  readonly subAlias: string | null;
  readonly masked: string;
  readonly tasks: readonly ReadTask[];
  readonly fault: DeliveryReason | null;
}

/**
 * Stores what was read of the feed and moves the cursor, in one transaction: an event is kept, or it is read again.
 * False when another process has taken the place meanwhile; then nothing is stored.
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
    private readonly places: EventPlaces,
    private readonly tokens: SecurityTokens,
    private readonly deliveries: Deliveries,
    private readonly handOver: HandOverTasks,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, place, messages, lastEventId }: AcceptPolledEvents): Promise<boolean> {
    if (!(await this.places.holds(companyId, place.tenant, place.lease))) return false;
    for (const message of messages) await this.accept(companyId, message);
    await this.places.advance(companyId, place.tenant, lastEventId, this.clock.now());
    return true;
  }

  private async accept(companyId: string, { alias, subAlias, masked: raw, tasks, fault }: PolledMessage) {
    const token = alias === null ? null : await this.tokens.ofAlias(companyId, alias, subAlias);
    if (token && (await this.deliveries.ofMessage(companyId, raw))) return;
    const receivedAt = this.clock.now();
    const received = { companyId, id: this.ids.next(), receivedAt, channel: 'poll', contentType: JSON_TYPE } as const;
    const kept = { ...received, size: raw.length, raw, tokenId: token?.tokenId ?? null };
    const reason = fault ?? (token ? null : reasonOf(new UnknownSecurityToken()));
    if (reason || !token) {
      const insurerId = token?.insurerId ?? null;
      // It is not sent again, so it can be taken in later, when what was missing is there.
      await this.deliveries.add({ ...kept, insurerId, state: 'failed', reason, results: [] });
      return;
    }
    const results = await this.handOver.execute(received, token, tasks);
    await this.deliveries.add({ ...kept, insurerId: token.insurerId, state: stateOf(results), reason: null, results });
    await this.tokens.used(companyId, token.tokenId, receivedAt);
  }
}

const JSON_TYPE = 'application/json';

function reasonOf({ code, da, en }: DeliveryReason): DeliveryReason {
  return { code, da, en };
}
