import { DomainEvent } from '#shared-kernel';

/** Events are sent to one more address from now on. */
export class WebhookCreatedV1 extends DomainEvent<{ webhookId: string }> {
  static readonly type = 'webhooks.webhook-created.v1';
}
