import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryNotices } from './in-memory-notices.js';
import { InMemoryPreferences } from './in-memory-preferences.js';
import { testNoticeRepositories } from './repository-tests.js';

testNoticeRepositories(inMemory({ notices: new InMemoryNotices(), preferences: new InMemoryPreferences() }));
