export { ApiProblem, UNREADABLE_ANSWER, type FieldProblem } from './api-problem.js';
export type { Clock } from './clock.js';
export type { CloudEvent, EventBatch, EventsOptions, EventType } from './event-batches.js';
export type { EventPayloads } from './event-payloads.js';
export { ifMatch } from './if-match.js';
export { createScalepointClient, type ScalepointClient, type ScalepointClientOptions } from './scalepoint-client.js';
export type { components, operations, paths } from './schema.js';
export type { Answer, ImportPath, Item, ListPath, Page } from './types.js';
