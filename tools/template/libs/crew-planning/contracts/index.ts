export { VisitPlannedV1, VisitScheduledV1 } from './events.js';
export { VisitNotFound } from './not-found.js';
