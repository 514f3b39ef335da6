import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { TooManyApiKeys } from '../domain/api-key-errors.js';
import { ApiKey, ApiKeyStore, type ApiKeyTerms, type KeyHolder, KeyMaker, MAX_API_KEYS } from '../domain/api-key.js';

export class CreateApiKey extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly terms: ApiKeyTerms,
    readonly by: KeyHolder,
    /** Receives the key, which is not part of the result, because results are stored for repeated requests. */
    readonly show: (key: string) => void,
  ) {
    super(companyId);
  }
}

@CommandHandler(CreateApiKey)
export class CreateApiKeyHandler implements ICommandHandler<CreateApiKey> {
  constructor(
    private readonly keys: ApiKeyStore,
    private readonly maker: KeyMaker,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, terms, by, show }: CreateApiKey) {
    const now = this.clock.now();
    if ((await this.keys.countValid(companyId, now)) >= MAX_API_KEYS) throw new TooManyApiKeys(MAX_API_KEYS);
    const id = this.ids.next();
    const { key, ...secret } = this.maker.make(companyId);
    this.keys.add(ApiKey.create(companyId, id, terms, secret, by, now));
    show(key);
    return { id };
  }
}
