import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryMessages, InMemoryMessageSettings, InMemoryOptOuts } from './in-memory-messages.js';
import { testMessageRepositories } from './repository-tests.js';

testMessageRepositories(
  inMemory({
    messages: new InMemoryMessages(),
    settings: new InMemoryMessageSettings(),
    optOuts: new InMemoryOptOuts(),
  }),
);
