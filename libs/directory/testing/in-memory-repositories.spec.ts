import { countedIds } from '#platform/testing/fixed-clock.js';
import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryDirectory, InMemoryEntries } from './in-memory-directory.js';
import { InMemoryAbsences } from './in-memory-absences.js';
import { InMemoryProfiles } from './in-memory-profiles.js';
import { testDirectoryRepositories } from './repository-tests.js';

const entries = new InMemoryEntries();
const directory = new InMemoryDirectory(entries, countedIds());

const absences = new InMemoryAbsences();

testDirectoryRepositories(inMemory({ entries, directory, profiles: new InMemoryProfiles(), absences, away: absences }));
