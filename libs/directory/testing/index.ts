export { InMemoryAbsences } from './in-memory-absences.js';
export { anEntry, InMemoryDirectory, InMemoryEntries } from './in-memory-directory.js';
