import { DomainEvent } from '#shared-kernel';

/** A webhook was created: events are now sent to its address. */
export class WebhookCreatedV1 extends DomainEvent<{ webhookId: string }> {
  static readonly type = 'webhooks.webhook-created.v1';
}
