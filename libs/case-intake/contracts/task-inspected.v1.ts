import { DomainEvent } from '#shared-kernel';

/** The damage was inspected. */
export class TaskInspectedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-inspected.v1';
}
