export { ErpUsers } from './erp-users.js';
export { SessionsEndedV1 } from './sessions-ended.v1.js';
export { UserChangedV1 } from './user-changed.v1.js';
