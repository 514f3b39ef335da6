export { ErpUsers } from './erp-users.js';
export { UserChangedV1 } from './user-changed.v1.js';
