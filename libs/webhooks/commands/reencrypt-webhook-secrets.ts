import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { SecretReencryption } from '../domain/webhook-secrets.js';

/** Re-encrypts some of a company's secrets with the current key. Repeat it until it returns 0. Safe to interrupt. */
export class ReencryptWebhookSecrets extends CompanyCommand<number> {
  constructor(
    companyId: string,
    readonly most: number,
  ) {
    super(companyId);
  }
}

@CommandHandler(ReencryptWebhookSecrets)
export class ReencryptWebhookSecretsHandler implements ICommandHandler<ReencryptWebhookSecrets> {
  constructor(private readonly reencryption: SecretReencryption) {}

  execute({ companyId, most }: ReencryptWebhookSecrets) {
    return this.reencryption.some(companyId, most);
  }
}
