import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryCalendarFeeds, InMemoryVisits } from './in-memory-visits.js';
import { testVisitRepositories } from './repository-tests.js';

testVisitRepositories(inMemory({ visits: new InMemoryVisits(), feeds: new InMemoryCalendarFeeds() }));
