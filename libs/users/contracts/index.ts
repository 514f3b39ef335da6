export * from './events.js';
export { ErpUsers } from './erp-users.js';
