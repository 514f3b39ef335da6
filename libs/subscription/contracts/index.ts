export * from './events.js';
export { ModuleNotActive } from './module-not-active.js';
export { ModuleStatus } from './module-status.js';
