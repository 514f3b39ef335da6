export { type AuditedChange, AuditTrail } from './audit-trail.js';
export { GroupCommit, type GroupCommitOptions } from './group-commit.js';
export { UnitOfWork, wasOvertaken } from './unit-of-work.js';
