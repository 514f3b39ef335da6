export * from './events.js';
export { CalendarFeedNotFound, VisitNotFound } from './not-found.js';
export { ProposeVisitTime } from './propose-visit-time.js';
export { TaskVisits, type VisitOfTask } from './task-visits.js';
export { VISIT_KINDS, VISIT_STATUSES, type VisitKind, type VisitStatus } from './visit-words.js';
