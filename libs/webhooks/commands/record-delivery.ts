import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import type { CallOutcome } from '../contracts/index.js';
import { Chance } from '../domain/chance.js';
import { Deliveries } from '../domain/deliveries.js';
import { LEASE_MS } from '../domain/lease.js';
import { afterFailure } from '../domain/retry-schedule.js';
import type { Webhook } from '../domain/webhook.js';
import { Webhooks } from '../domain/webhooks.js';
import type { ClaimedCall, ClaimedDeliveries } from './claim-deliveries.js';

/** Records the outcome of a call. Returns whether the remaining claimed calls may be made. */
export class RecordDelivery extends CompanyCommand<boolean> {
  constructor(
    companyId: string,
    readonly webhookId: string,
    readonly claimed: Pick<ClaimedDeliveries, 'leaseId' | 'webhookVersion'>,
    readonly call: ClaimedCall,
    readonly outcome: CallOutcome,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordDelivery)
export class RecordDeliveryHandler implements ICommandHandler<RecordDelivery> {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly deliveries: Deliveries,
    private readonly ids: Ids,
    private readonly clock: Clock,
    private readonly chance: Chance,
  ) {}

  async execute({ companyId, webhookId, claimed, call, outcome }: RecordDelivery): Promise<boolean> {
    const webhook = await this.webhooks.byId(companyId, webhookId);
    if (!webhook) return false;
    const now = this.clock.now();
    const { kind, eventId, eventType, place, attempt } = call;
    const entry = { id: this.ids.next(), webhookId, kind, eventId, eventType, place, attempt, at: now, outcome };
    await this.deliveries.log(companyId, entry);
    if (call.requestId) await this.deliveries.done(companyId, call.requestId, now);
    const until = new Date(now.getTime() + LEASE_MS);
    const isHeld = await this.deliveries.hold(companyId, webhookId, { id: claimed.leaseId, until });
    const isAsClaimed = isHeld && webhook.version === claimed.webhookVersion;
    const goesOn = isHeld && (await this.proceed(webhook, call, outcome, isAsClaimed, now));
    return goesOn && isAsClaimed;
  }

  private async proceed(
    webhook: Webhook,
    { kind, place, attempt, failingSince }: ClaimedCall,
    outcome: CallOutcome,
    isAsClaimed: boolean,
    now: Date,
  ): Promise<boolean> {
    const { companyId, id } = webhook;
    if (outcome.error === null) {
      if (kind === 'event' && place) await this.deliveries.move(companyId, id, place);
      return true;
    }
    // Failures at the old address do not count for the new one.
    if (!isAsClaimed) return false;
    const since = failingSince ?? now;
    const { retryAfterMs } = outcome;
    const status = outcome.error === 'page' ? null : outcome.status;
    const step = afterFailure({ attempt, status, retryAfterMs, failingSince: since, now }, this.chance.next());
    const isGone = 'disable' in step && step.disable === 'gone';
    if (kind !== 'event' && !isGone) return true;
    if ('disable' in step) webhook.disable(step.disable);
    else await this.deliveries.putOff(companyId, id, since, step.again);
    return false;
  }
}
