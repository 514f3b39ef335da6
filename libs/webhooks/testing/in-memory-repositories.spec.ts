import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryDeliveries, InMemoryWebhooks } from './in-memory-webhooks.js';
import { testWebhookRepositories } from './repository-tests.js';

const webhooks = new InMemoryWebhooks();

testWebhookRepositories(inMemory({ webhooks, deliveries: new InMemoryDeliveries(webhooks) }));
