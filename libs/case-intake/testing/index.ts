export { aCase, aTask, aTaskWithCase, NO_DEFAULTS } from './a-task.js';
export { delivery } from './deliveries.js';
export { DoublesAsked } from './doubles-asked.js';
export { InMemoryAttachments } from './in-memory-attachments.js';
export { InMemoryCases } from './in-memory-cases.js';
export { InMemoryCorrespondence } from './in-memory-correspondence.js';
export { InMemoryTasks } from './in-memory-tasks.js';
export { openingOf, SETTINGS } from './opening.js';
export { CLAIM, sharing, SHARING_IDS } from './shared-cases.js';
