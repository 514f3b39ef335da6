import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemorySavedViews, InMemorySignOuts, InMemoryUsers } from './in-memory-users.js';
import { testUserRepositories } from './repository-tests.js';

testUserRepositories(
  inMemory({ users: new InMemoryUsers(), signOuts: new InMemorySignOuts(), savedViews: new InMemorySavedViews() }),
);
