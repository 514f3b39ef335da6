export * from './events.js';
export { ShowAppointmentLink } from './show-appointment-link.js';
export { InvitationNotFound, InvitedVisitNotFound } from './not-found.js';
