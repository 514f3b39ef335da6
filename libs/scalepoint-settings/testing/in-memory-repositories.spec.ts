import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemorySettings } from './in-memory-settings.js';
import { testSettingsRepositories } from './repository-tests.js';

testSettingsRepositories(inMemory({ settings: new InMemorySettings() }));
