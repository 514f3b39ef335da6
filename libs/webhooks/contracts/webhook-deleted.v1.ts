import { DomainEvent } from '#shared-kernel';

/** A webhook was deleted, together with its log. */
export class WebhookDeletedV1 extends DomainEvent<{ webhookId: string }> {
  static readonly type = 'webhooks.webhook-deleted.v1';
}
