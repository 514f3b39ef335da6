import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import { ApiKeyNotFound } from '../contracts/index.js';
import { ApiKeyStore } from '../domain/api-key.js';

export class RevokeApiKey extends CompanyCommand {
  constructor(
    companyId: string,
    readonly id: string,
    readonly userId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(RevokeApiKey)
export class RevokeApiKeyHandler implements ICommandHandler<RevokeApiKey> {
  constructor(
    private readonly keys: ApiKeyStore,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, id, userId }: RevokeApiKey) {
    const key = await this.keys.find(companyId, id);
    if (!key) throw new ApiKeyNotFound();
    key.revoke(userId, this.clock.now());
  }
}
