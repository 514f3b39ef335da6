import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryCompanies } from './in-memory-companies.js';
import { testCompanyRepositories } from './repository-tests.js';

testCompanyRepositories(inMemory({ register: new InMemoryCompanies() }));
