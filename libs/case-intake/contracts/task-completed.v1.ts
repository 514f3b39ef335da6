import { DomainEvent } from '#shared-kernel';

/** The work is done; since when, ISO 8601 in UTC. */
export class TaskCompletedV1 extends DomainEvent<{ taskId: string; at: string }> {
  static readonly type = 'case-intake.task-completed.v1';
}
