export * from './events.js';
export { HANDOVER_STATES, type HandoverPrice, type HandoverState } from './handover-states.js';
export { FirmNotFound, HandedFileNotFound, HandedTaskNotFound, HandoverNotFound } from './not-found.js';
