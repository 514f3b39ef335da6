import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryInsurers, InMemoryTokens } from './in-memory-tokens.js';
import { testTokenRepositories } from './repository-tests.js';

testTokenRepositories(inMemory({ insurers: new InMemoryInsurers(), tokens: new InMemoryTokens() }));
