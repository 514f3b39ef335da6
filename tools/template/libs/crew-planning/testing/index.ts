export { aVisit } from './a-visit.js';
export { InMemoryVisits } from './in-memory-visits.js';
