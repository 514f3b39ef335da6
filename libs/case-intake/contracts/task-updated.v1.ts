import { DomainEvent } from '#shared-kernel';

/** The insurer changed a task. */
export class TaskUpdatedV1 extends DomainEvent<{ taskId: string; caseId: string | null }> {
  static readonly type = 'case-intake.task-updated.v1';
}
