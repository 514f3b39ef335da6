import { DomainEvent } from '#shared-kernel';

/** A webhook goes elsewhere, carries other types, or was switched on or off by a person. */
export class WebhookChangedV1 extends DomainEvent<{ webhookId: string; active: boolean }> {
  static readonly type = 'webhooks.webhook-changed.v1';
}

/** Events are sent to one more address from now on. */
export class WebhookCreatedV1 extends DomainEvent<{ webhookId: string }> {
  static readonly type = 'webhooks.webhook-created.v1';
}

/** A webhook is no more, nor is its log. */
export class WebhookDeletedV1 extends DomainEvent<{ webhookId: string }> {
  static readonly type = 'webhooks.webhook-deleted.v1';
}

/** Nothing is sent to a webhook any more until a person switches it on again; nothing is lost until then. */
export class WebhookDisabledV1 extends DomainEvent<{ webhookId: string; reason: 'gone' | 'failed-for-three-days' }> {
  static readonly type = 'webhooks.webhook-disabled.v1';
}

/** A webhook signs with a new secret, and with the one before until `oldValidUntil` (ISO 8601). */
export class WebhookSecretRotatedV1 extends DomainEvent<{ webhookId: string; oldValidUntil: string | null }> {
  static readonly type = 'webhooks.webhook-secret-rotated.v1';
}
