import { DomainEvent } from '#shared-kernel';

/** An update or a cancellation came before its task, and waits for it. */
export class TaskAwaitedV1 extends DomainEvent<{ taskId: string; insurerId: string }> {
  static readonly type = 'case-intake.task-awaited.v1';
}
