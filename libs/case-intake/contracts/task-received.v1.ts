import { DomainEvent } from '#shared-kernel';

/** An insurer handed out a task. */
export class TaskReceivedV1 extends DomainEvent<{ taskId: string; insurerId: string }> {
  static readonly type = 'case-intake.task-received.v1';
}
