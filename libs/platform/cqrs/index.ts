export { Commands } from './commands.js';
export { CqrsModule } from './cqrs.module.js';
export { Idempotency, IdempotencyKeyReused, type IdempotentRequest, RequestStillRunning } from './idempotency.js';
export { BatchCommand, CompanyCommand, CompanyQuery, ReplicaQuery } from './messages.js';
export { Queries } from './queries.js';
