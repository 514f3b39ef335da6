export { aNewVisit, aTaskToVisit, aVisit, BOOKED, EMPLOYEES, NOW, tasksToVisit, TERMS } from './a-visit.js';
export { countedSecrets, InMemoryCalendarFeeds, InMemoryVisits } from './in-memory-visits.js';
