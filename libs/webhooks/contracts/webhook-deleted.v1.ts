import { DomainEvent } from '#shared-kernel';

/** A webhook is no more, nor is its log. */
export class WebhookDeletedV1 extends DomainEvent<{ webhookId: string }> {
  static readonly type = 'webhooks.webhook-deleted.v1';
}
