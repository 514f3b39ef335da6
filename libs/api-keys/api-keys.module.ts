import { Module, type Provider } from '@nestjs/common';
import { Commands, Queries } from '#platform/cqrs';
import { ApiKeys } from '#platform/identity';
import { PersistenceModule } from '#platform/persistence';
import { CreateApiKeyHandler } from './commands/create-api-key.js';
import { RecordKeyUse, RecordKeyUseHandler } from './commands/record-key-use.js';
import { RevokeApiKeyHandler } from './commands/revoke-api-key.js';
import { ApiKeyStore, KeyMaker } from './domain/api-key.js';
import { ApiKeyController } from './http/api-key.controller.js';
import { ApiKeyMapping } from './infrastructure/api-key.mapping.js';
import { MikroApiKeys, RandomKeys } from './infrastructure/mikro-api-keys.js';
import { FindApiKey, FindApiKeyHandler } from './queries/find-api-key.js';
import { ListApiKeysHandler } from './queries/list-api-keys.js';

function keysOver(queries: Queries, commands: Commands): ApiKeys {
  return new ApiKeys(
    (companyId, digest) => queries.execute(new FindApiKey(companyId, digest)),
    (companyId, keyId) => commands.executePart(new RecordKeyUse(companyId, keyId)),
  );
}

const controllers = [ApiKeyController];

const commandHandlers = [CreateApiKeyHandler, RecordKeyUseHandler, RevokeApiKeyHandler];

const queryHandlers = [FindApiKeyHandler, ListApiKeysHandler];

const adapters: Provider[] = [
  { provide: ApiKeys, useFactory: keysOver, inject: [Queries, Commands] },
  { provide: ApiKeyStore, useClass: MikroApiKeys },
  { provide: KeyMaker, useClass: RandomKeys },
];

@Module({
  imports: [PersistenceModule.forFeature([ApiKeyMapping])],
  controllers,
  providers: [...commandHandlers, ...queryHandlers, ...adapters],
})
export class ApiKeysModule {}
