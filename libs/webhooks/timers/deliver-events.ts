import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Commands } from '#platform/cqrs';
import { BackgroundWork } from '#platform/messaging';
import { Clock } from '#shared-kernel';
import { ClaimDeliveries, type ClaimedDeliveries } from '../commands/claim-deliveries.js';
import { RecordDelivery } from '../commands/record-delivery.js';
import { ReleaseWebhook } from '../commands/release-webhook.js';
import { type DueWebhook, DueWebhooks, WebhookCalls } from '../contracts/index.js';

const POLL_MS = 500;
/**
 * Maximum number of webhooks served concurrently by one process; more than a company may have, so that none blocks
 * others.
 */
const MAX_AT_ONCE = 100;
/** Batches of one webhook before others have their turn. */
const MAX_PARTS = 8;

/**
 * Sends due events, each webhook independently and in order. Polls the database twice a second, without LISTEN, so it
 * works through a pooler in transaction mode.
 */
@Injectable()
export class DeliverEvents implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(DeliverEvents.name);
  private readonly served = new Map<string, Promise<void>>();
  private polling: NodeJS.Timeout | null = null;
  private looking: Promise<void> = Promise.resolve();
  private closing = false;

  constructor(
    private readonly commands: Commands,
    private readonly due: DueWebhooks,
    private readonly calls: WebhookCalls,
    private readonly clock: Clock,
    private readonly work: BackgroundWork,
  ) {}

  onApplicationBootstrap(): void {
    if (this.work.runsHere) this.poll();
  }

  /** Waits for calls in flight, so that they are recorded and not repeated. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    if (this.polling) clearTimeout(this.polling);
    await this.looking;
    await this.idle();
  }

  /** Serves all webhooks that are due now. */
  async round(): Promise<void> {
    await this.start();
    await this.idle();
  }

  private poll(): void {
    this.polling = setTimeout(() => {
      this.looking = this.start().finally(() => {
        if (!this.closing) this.poll();
      });
    }, POLL_MS).unref();
  }

  private async idle(): Promise<void> {
    while (this.served.size > 0) await Promise.all(this.served.values());
  }

  private async start(): Promise<void> {
    const room = MAX_AT_ONCE - this.served.size;
    if (room <= 0) return;
    try {
      for (const webhook of await this.due.list(this.clock.now(), room)) this.serve(webhook);
    } catch (error) {
      this.log.warn({ msg: 'Could not list due webhooks', err: error });
    }
  }

  private serve(webhook: DueWebhook): void {
    const { webhookId } = webhook;
    if (this.closing || this.served.has(webhookId)) return;
    const serving = this.deliver(webhook)
      .catch((error: unknown) => {
        // The lease expires, and unrecorded calls are repeated.
        this.log.error({ msg: 'Webhook delivery aborted', webhookId, err: error });
      })
      .finally(() => this.served.delete(webhookId));
    this.served.set(webhookId, serving);
  }

  private async deliver({ companyId, webhookId }: DueWebhook): Promise<void> {
    let goesOn = true;
    for (let part = 0; goesOn && part < MAX_PARTS && !this.closing; part++) {
      const claimed = await this.commands.execute(new ClaimDeliveries(companyId, webhookId));
      if (!claimed) return;
      goesOn = (await this.sendAll(companyId, webhookId, claimed)) && claimed.isPart;
      await this.commands.execute(new ReleaseWebhook(companyId, webhookId, claimed.leaseId));
    }
  }

  /** @returns whether all were sent and more may follow */
  private async sendAll(companyId: string, webhookId: string, claimed: ClaimedDeliveries): Promise<boolean> {
    const { url, sealedSecrets, calls } = claimed;
    for (const call of calls) {
      if (this.closing) return false;
      const { eventId: messageId, body } = call;
      const outcome = await this.calls.send({ companyId, webhookId, url, sealedSecrets, messageId, body });
      const goesOn = await this.commands.execute(new RecordDelivery(companyId, webhookId, claimed, call, outcome));
      if (!goesOn) return false;
    }
    return true;
  }
}
