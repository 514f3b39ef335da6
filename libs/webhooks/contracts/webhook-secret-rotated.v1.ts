import { DomainEvent } from '#shared-kernel';

/** A webhook signs with a new secret, and with the previous one until `oldValidUntil` (ISO 8601). */
export class WebhookSecretRotatedV1 extends DomainEvent<{ webhookId: string; oldValidUntil: string | null }> {
  static readonly type = 'webhooks.webhook-secret-rotated.v1';
}
