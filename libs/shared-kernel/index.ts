export { Aggregate } from './aggregate.js';
export { Clock } from './clock.js';
export { DomainError, type FieldRefusal, type Refusal, type RefusalKind } from './domain-error.js';
export { DomainEvent, type EventClass } from './event.js';
export { Ids } from './ids.js';
export { StaleVersion } from './stale-version.js';
