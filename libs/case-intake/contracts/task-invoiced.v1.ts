import { DomainEvent } from '#shared-kernel';

/** The invoice of a completed task was posted. */
export class TaskInvoicedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-invoiced.v1';
}
