import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryEventSources } from './in-memory-event-sources.js';
import { testGatewayRepositories } from './repository-tests.js';

testGatewayRepositories(inMemory({ sources: new InMemoryEventSources() }));
