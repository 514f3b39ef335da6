export { anEntry, InMemoryDirectory, InMemoryEntries } from './in-memory-directory.js';
