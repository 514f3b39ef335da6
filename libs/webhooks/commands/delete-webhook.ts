import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { WebhookNotFound } from '../contracts/index.js';
import { Webhooks } from '../domain/webhooks.js';

export class DeleteWebhook extends CompanyCommand {
  constructor(
    companyId: string,
    readonly webhookId: string,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(DeleteWebhook)
export class DeleteWebhookHandler implements ICommandHandler<DeleteWebhook> {
  constructor(private readonly webhooks: Webhooks) {}

  async execute({ companyId, webhookId, expectedVersion }: DeleteWebhook) {
    const webhook = await this.webhooks.byId(companyId, webhookId);
    if (!webhook) throw new WebhookNotFound();
    webhook.expectVersion(expectedVersion);
    webhook.delete();
    this.webhooks.remove(webhook);
  }
}
