import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Commands } from '#platform/cqrs';
import { BackgroundLoop, BackgroundWork } from '#platform/messaging';
import { Clock } from '#shared-kernel';
import { ClaimDeliveries, type ClaimedDeliveries } from '../commands/claim-deliveries.js';
import { RecordDelivery } from '../commands/record-delivery.js';
import { ReleaseWebhook } from '../commands/release-webhook.js';
import { type DueWebhook, DueWebhooks, WebhookCalls } from '../contracts/index.js';

/** Batches of one webhook before others have their turn. */
const MAX_PARTS = 8;

/** Sends due events, each webhook independently and in order. */
@Injectable()
export class DeliverEvents implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop = new BackgroundLoop<DueWebhook>({
    name: 'deliver-events',
    everyMs: 500,
    // More than a company may have, so that none blocks others.
    most: 100,
    due: (room) => this.due.list(this.clock.now(), room),
    keyOf: ({ webhookId }) => webhookId,
    serve: (webhook, signal) => this.deliver(webhook, signal),
  });

  constructor(
    private readonly commands: Commands,
    private readonly due: DueWebhooks,
    private readonly calls: WebhookCalls,
    private readonly clock: Clock,
    private readonly work: BackgroundWork,
  ) {}

  onApplicationBootstrap(): void {
    this.loop.start(this.work);
  }

  /** Waits for calls in flight, so that they are recorded and not repeated. */
  onModuleDestroy(): Promise<void> {
    return this.loop.stop();
  }

  /** Serves all webhooks that are due now. */
  round(): Promise<void> {
    return this.loop.round();
  }

  private async deliver({ companyId, webhookId }: DueWebhook, signal: AbortSignal): Promise<void> {
    let goesOn = true;
    for (let part = 0; goesOn && part < MAX_PARTS && !signal.aborted; part++) {
      const claimed = await this.commands.execute(new ClaimDeliveries(companyId, webhookId));
      if (!claimed) return;
      goesOn = (await this.sendAll(companyId, webhookId, claimed, signal)) && claimed.isPart;
      await this.commands.execute(new ReleaseWebhook(companyId, webhookId, claimed.leaseId));
    }
  }

  /** @returns whether all were sent and more may follow */
  private async sendAll(
    companyId: string,
    webhookId: string,
    claimed: ClaimedDeliveries,
    signal: AbortSignal,
  ): Promise<boolean> {
    const { url, sealedSecrets, calls } = claimed;
    for (const call of calls) {
      if (signal.aborted) return false;
      const { eventId: messageId, body, traceParent } = call;
      const outcome = await this.calls.send({ companyId, webhookId, url, sealedSecrets, messageId, body, traceParent });
      const goesOn = await this.commands.execute(new RecordDelivery(companyId, webhookId, claimed, call, outcome));
      if (!goesOn) return false;
    }
    return true;
  }
}
