import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryInvitations } from './index.js';
import { testInvitationRepositories } from './repository-tests.js';

testInvitationRepositories(inMemory({ invitations: new InMemoryInvitations() }));
