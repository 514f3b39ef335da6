import { DomainEvent } from '#shared-kernel';

/** A task has its case. */
export class TaskCaseLinkedV1 extends DomainEvent<{ taskId: string; caseId: string }> {
  static readonly type = 'case-intake.task-case-linked.v1';
}
