import { DomainEvent } from '#shared-kernel';

/** A deadline was moved; number counts the task's postponements, in which the reason stands. */
export class DeadlinePostponedV1 extends DomainEvent<{ taskId: string; name: string; at: string; number: number }> {
  static readonly type = 'case-intake.deadline-postponed.v1';
}
