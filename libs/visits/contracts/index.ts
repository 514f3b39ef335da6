export * from './events.js';
export { CalendarAddresses } from './calendar-addresses.js';
export { CalendarFeedNotFound, VisitNotFound } from './not-found.js';
export { ProposeVisitTime } from './propose-visit-time.js';
export { TaskVisits, type VisitOfTask } from './task-visits.js';
export {
  MAX_MINUTES,
  MIN_MINUTES,
  VISIT_KINDS,
  VISIT_STATUSES,
  type VisitKind,
  type VisitStatus,
  type VisitTerms,
} from './visit-words.js';
