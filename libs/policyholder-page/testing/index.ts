export {
  anInvitation,
  countedLinks,
  InMemoryInvitations,
  NOW,
  OneTask,
  OneVisit,
  STARTS,
} from './in-memory-invitations.js';
