import { DomainEvent } from '#shared-kernel';

/** The contractor does not want a task; the reason stands on the task. */
export class TaskRejectedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-rejected.v1';
}
