import { DomainEvent } from '#shared-kernel';

/** The insurer took a task back. */
export class TaskCancelledV1 extends DomainEvent<{ taskId: string; caseId: string | null }> {
  static readonly type = 'case-intake.task-cancelled.v1';
}
