import { DomainEvent } from '#shared-kernel';

/** A user changed a webhook's address or types, or switched it on or off. */
export class WebhookChangedV1 extends DomainEvent<{ webhookId: string; active: boolean }> {
  static readonly type = 'webhooks.webhook-changed.v1';
}
