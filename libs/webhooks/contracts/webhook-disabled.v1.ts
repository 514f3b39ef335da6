import { DomainEvent } from '#shared-kernel';

/** A webhook was disabled until a user switches it on again; pending events are not lost. */
export class WebhookDisabledV1 extends DomainEvent<{ webhookId: string; reason: 'gone' | 'failed-for-three-days' }> {
  static readonly type = 'webhooks.webhook-disabled.v1';
}
