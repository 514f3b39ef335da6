import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryFirms, InMemorySubcontracts } from './index.js';
import { testSubcontractingRepositories } from './repository-tests.js';

testSubcontractingRepositories(inMemory({ firms: new InMemoryFirms(), subcontracts: new InMemorySubcontracts() }));
