import { DomainEvent } from '#shared-kernel';

/** A webhook goes elsewhere, carries other types, or was switched on or off by a person. */
export class WebhookChangedV1 extends DomainEvent<{ webhookId: string; active: boolean }> {
  static readonly type = 'webhooks.webhook-changed.v1';
}
