export * from './events.js';
export { ErpUsers } from './erp-users.js';
export { type NewUser, NewUsers } from './new-users.js';
export { ReachableUsers } from './reachable-users.js';
export type { SavedView } from './saved-view.js';
export { UserNames } from './user-names.js';
