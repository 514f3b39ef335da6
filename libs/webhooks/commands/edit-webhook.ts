import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { WebhookNotFound } from '../contracts/index.js';
import { Deliveries } from '../domain/deliveries.js';
import type { WebhookTerms } from '../domain/webhook.js';
import { ReceiverRules } from '../domain/webhook-secrets.js';
import { Webhooks } from '../domain/webhooks.js';

/**
 * Changes a webhook's address or types, and switches it on or off. Pending events are sent immediately, and the
 * three-day retry period starts again.
 */
export class EditWebhook extends CompanyCommand {
  constructor(
    companyId: string,
    readonly webhookId: string,
    readonly terms: WebhookTerms,
    readonly active: boolean,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(EditWebhook)
export class EditWebhookHandler implements ICommandHandler<EditWebhook> {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly deliveries: Deliveries,
    private readonly receivers: ReceiverRules,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, webhookId, terms, active, expectedVersion }: EditWebhook) {
    const webhook = await this.webhooks.byId(companyId, webhookId);
    if (!webhook) throw new WebhookNotFound();
    webhook.expectVersion(expectedVersion);
    this.receivers.check(terms.url);
    webhook.change(terms, active);
    await this.deliveries.restart(companyId, webhookId, this.clock.now());
  }
}
