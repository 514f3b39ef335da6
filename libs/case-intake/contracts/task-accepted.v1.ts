import { DomainEvent } from '#shared-kernel';

/** The contractor took a task on. */
export class TaskAcceptedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-accepted.v1';
}
