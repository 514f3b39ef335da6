export * from './events.js';
export { HANDOVER_STATES, type SubcontractPrice, type SubcontractState } from './subcontract-states.js';
export { FirmNotFound, HandedFileNotFound, HandedTaskNotFound, SubcontractNotFound } from './not-found.js';
