import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { WebhookNotFound } from '../contracts/index.js';
import { Deliveries } from '../domain/deliveries.js';
import { Webhooks } from '../domain/webhooks.js';

/** Sends a test message, which is no event; also while the webhook is switched off. */
export class RequestTest extends CompanyCommand<{ requestId: string }> {
  constructor(
    companyId: string,
    readonly webhookId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(RequestTest)
export class RequestTestHandler implements ICommandHandler<RequestTest> {
  constructor(
    private readonly webhooks: Webhooks,
    private readonly deliveries: Deliveries,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, webhookId }: RequestTest) {
    if (!(await this.webhooks.byId(companyId, webhookId))) throw new WebhookNotFound();
    const request = { id: this.ids.next(), kind: 'test', place: null, requestedAt: this.clock.now() } as const;
    return { requestId: await this.deliveries.ask(companyId, webhookId, request, null) };
  }
}
