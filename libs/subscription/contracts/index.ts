export { ModuleActivatedV1 } from './module-activated.v1.js';
export { ModuleDeactivatedV1 } from './module-deactivated.v1.js';
export { ModuleNotActive } from './module-not-active.js';
export { ModuleStatus } from './module-status.js';
export { MonthChargedV1 } from './month-charged.v1.js';
