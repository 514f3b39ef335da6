import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { WebhookNotFound } from '../contracts/index.js';
import { WebhookSecrets } from '../domain/webhook-secrets.js';
import { Webhooks } from '../domain/webhooks.js';

const OVERLAP_MS = 24 * 60 * 60 * 1000;

export class RotateWebhookSecret extends CompanyCommand {
  constructor(
    companyId: string,
    readonly webhookId: string,
    /** How long the current secret also signs: null revokes it now, undefined means one day. */
    readonly oldValidUntil: Date | null | undefined,
    readonly expectedVersion: number | null,
    /** Receives the secret, which is not part of the result, because results are stored for repeated requests. */
    readonly show: (secret: string) => void,
  ) {
    super(companyId);
  }
}

@CommandHandler(RotateWebhookSecret)
export class RotateWebhookSecretHandler implements ICommandHandler<RotateWebhookSecret> {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly secrets: WebhookSecrets,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, webhookId, oldValidUntil, expectedVersion, show }: RotateWebhookSecret) {
    const webhook = await this.webhooks.byId(companyId, webhookId);
    if (!webhook) throw new WebhookNotFound();
    webhook.expectVersion(expectedVersion);
    const now = this.clock.now();
    const { secret, sealed } = this.secrets.make(companyId, webhookId);
    const until = oldValidUntil === undefined ? new Date(now.getTime() + OVERLAP_MS) : oldValidUntil;
    webhook.rotate(sealed, until, now);
    show(secret);
  }
}
