export { ApiProblem, UNREADABLE_ANSWER, type FieldProblem } from './api-problem.js';
export type { CloudEvent, EventBatch, EventsOptions } from './event-batches.js';
export { ifMatch } from './if-match.js';
export type { Retries } from './retries.js';
export { createScalepointClient, type ScalepointClient, type ScalepointClientOptions } from './scalepoint-client.js';
export type { components, operations, paths } from './schema.js';
export type { Answer, Item, ListPath, Page } from './types.js';
