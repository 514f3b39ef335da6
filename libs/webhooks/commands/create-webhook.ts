import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { EventFeed } from '#platform/events';
import { Clock, Ids } from '#shared-kernel';
import { Deliveries } from '../domain/deliveries.js';
import { MAX_WEBHOOKS, Webhook, type WebhookTerms } from '../domain/webhook.js';
import { TooManyWebhooks } from '../domain/webhook-errors.js';
import { ReceiverRules, WebhookSecrets } from '../domain/webhook-secrets.js';
import { Webhooks } from '../domain/webhooks.js';

export class CreateWebhook extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly terms: WebhookTerms,
    /** Receives the secret, which is not part of the result, because results are stored for repeated requests. */
    readonly show: (secret: string) => void,
  ) {
    super(companyId);
  }
}

@CommandHandler(CreateWebhook)
export class CreateWebhookHandler implements ICommandHandler<CreateWebhook> {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly deliveries: Deliveries,
    private readonly feed: EventFeed,
    private readonly secrets: WebhookSecrets,
    private readonly receivers: ReceiverRules,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, terms, show }: CreateWebhook) {
    this.receivers.check(terms.url);
    if ((await this.webhooks.count(companyId)) >= MAX_WEBHOOKS) throw new TooManyWebhooks(MAX_WEBHOOKS);
    const id = this.ids.next();
    const now = this.clock.now();
    const { secret, sealed } = this.secrets.make(companyId, id);
    const end = await this.feed.end(companyId);
    this.webhooks.add(Webhook.create(companyId, id, terms, sealed, now));
    await this.deliveries.begin(companyId, id, end, now);
    show(secret);
    return { id };
  }
}
