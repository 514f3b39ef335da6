import { DomainEvent } from '#shared-kernel';

/** Nothing is sent to a webhook any more until a person switches it on again; nothing is lost until then. */
export class WebhookDisabledV1 extends DomainEvent<{ webhookId: string; reason: 'gone' | 'failed-for-three-days' }> {
  static readonly type = 'webhooks.webhook-disabled.v1';
}
