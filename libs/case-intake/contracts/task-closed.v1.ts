import { DomainEvent } from '#shared-kernel';

/** Nothing more is to be done about a task. */
export class TaskClosedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-closed.v1';
}
