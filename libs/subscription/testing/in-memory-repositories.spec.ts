import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemorySubscriptions } from './in-memory-subscriptions.js';
import { testSubscriptionRepositories } from './repository-tests.js';

testSubscriptionRepositories(inMemory({ subscriptions: new InMemorySubscriptions() }));
