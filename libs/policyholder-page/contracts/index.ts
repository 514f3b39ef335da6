export * from './events.js';
export { InvitationNotFound, InvitedVisitNotFound } from './not-found.js';
