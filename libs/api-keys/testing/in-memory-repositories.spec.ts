import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryApiKeys } from './in-memory-api-keys.js';
import { testApiKeyRepositories } from './repository-tests.js';

const keys = new InMemoryApiKeys();

testApiKeyRepositories(inMemory({ keys, uses: keys }));
