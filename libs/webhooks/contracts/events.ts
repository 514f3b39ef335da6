import { DomainEvent } from '#shared-kernel';

/** A user changed a webhook's address or types, or switched it on or off. */
export class WebhookChangedV1 extends DomainEvent<{ webhookId: string; active: boolean }> {
  static readonly type = 'webhooks.webhook-changed.v1';
}

/** A webhook was created: events are now sent to its address. */
export class WebhookCreatedV1 extends DomainEvent<{ webhookId: string }> {
  static readonly type = 'webhooks.webhook-created.v1';
}

/** A webhook was deleted, together with its log. */
export class WebhookDeletedV1 extends DomainEvent<{ webhookId: string }> {
  static readonly type = 'webhooks.webhook-deleted.v1';
}

/** A webhook was disabled until a user switches it on again; pending events are not lost. */
export class WebhookDisabledV1 extends DomainEvent<{ webhookId: string; reason: 'gone' | 'failed-for-three-days' }> {
  static readonly type = 'webhooks.webhook-disabled.v1';
}

/** A webhook signs with a new secret, and with the previous one until `oldValidUntil` (ISO 8601). */
export class WebhookSecretRotatedV1 extends DomainEvent<{ webhookId: string; oldValidUntil: string | null }> {
  static readonly type = 'webhooks.webhook-secret-rotated.v1';
}
