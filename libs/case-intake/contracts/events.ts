import { DomainEvent } from '#shared-kernel';

/** No case could be made of a task; a person has to mend something. */
export class AttentionNeededV1 extends DomainEvent<{ taskId: string; codes: string[] }> {
  static readonly type = 'case-intake.attention-needed.v1';
}

/** A person changed fields of a case. */
export class CaseEditedV1 extends DomainEvent<{ caseId: string; taskId: string; fields: string[] }> {
  static readonly type = 'case-intake.case-edited.v1';
}

/** A case was opened for a task. */
export class CaseOpenedV1 extends DomainEvent<{ caseId: string; taskId: string; debtorId: string; number: number }> {
  static readonly type = 'case-intake.case-opened.v1';
}

/** What the insurer changed about a task was carried over to its case. */
export class CaseUpdatedV1 extends DomainEvent<{ caseId: string; taskId: string; cancelled: boolean }> {
  static readonly type = 'case-intake.case-updated.v1';
}

/** A deadline was moved; number counts the task's postponements, in which the reason stands. */
export class DeadlinePostponedV1 extends DomainEvent<{ taskId: string; name: string; at: string; number: number }> {
  static readonly type = 'case-intake.deadline-postponed.v1';
}

/** A person chose the debtor of a task that has no case yet. */
export class DebtorChosenV1 extends DomainEvent<{ taskId: string; debtorId: string }> {
  static readonly type = 'case-intake.debtor-chosen.v1';
}

/** Somebody added a file to a task, for the company alone or for Scalepoint too. */
export class FileAddedV1 extends DomainEvent<{ taskId: string; fileId: string; send: boolean; addedBy: string }> {
  static readonly type = 'case-intake.file-added.v1';
}

/** A person applied what another insurer sent; the task is that insurer's from now on. */
export class ForeignDeliveryAcceptedV1 extends DomainEvent<{ taskId: string; deliveryId: string; insurerId: string }> {
  static readonly type = 'case-intake.foreign-delivery-accepted.v1';
}

/** A person decided that what another insurer sent is not applied. */
export class ForeignDeliveryDismissedV1 extends DomainEvent<{ taskId: string; deliveryId: string; insurerId: string }> {
  static readonly type = 'case-intake.foreign-delivery-dismissed.v1';
}

/** Another insurer than the task's own sent something about it; a person decides whether it is applied. */
export class ForeignDeliveryReceivedV1 extends DomainEvent<{
  taskId: string;
  deliveryId: string;
  insurerId: string;
  kind: string;
}> {
  static readonly type = 'case-intake.foreign-delivery-received.v1';
}

/** The damage will be inspected at a time, ISO 8601 in UTC; also when that time was moved. */
export class InspectionScheduledV1 extends DomainEvent<{ taskId: string; at: string }> {
  static readonly type = 'case-intake.inspection-scheduled.v1';
}

/** Somebody wrote about a task: a private note, or a message for Scalepoint. */
export class MessageAddedV1 extends DomainEvent<{ taskId: string; messageId: string; send: boolean }> {
  static readonly type = 'case-intake.message-added.v1';
}

/** The repair was begun. */
export class RepairBegunV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.repair-begun.v1';
}

/** What became of telling Scalepoint: accepted, refused, unclear or not-sent; about is the event that was told. */
export class ScalepointAnsweredV1 extends DomainEvent<{ taskId: string; about: string; outcome: string }> {
  static readonly type = 'case-intake.scalepoint-answered.v1';
}

/** A person typed in the id of the case at Scalepoint, because the task came without one. */
export class ScalepointCaseNamedV1 extends DomainEvent<{ taskId: string; scalepointCaseId: string }> {
  static readonly type = 'case-intake.scalepoint-case-named.v1';
}

/** The contractor took a task on. */
export class TaskAcceptedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-accepted.v1';
}

/** An update or a cancellation came before its task, and waits for it. */
export class TaskAwaitedV1 extends DomainEvent<{ taskId: string; insurerId: string }> {
  static readonly type = 'case-intake.task-awaited.v1';
}

/** The insurer took a task back. */
export class TaskCancelledV1 extends DomainEvent<{ taskId: string; caseId: string | null }> {
  static readonly type = 'case-intake.task-cancelled.v1';
}

/** A task has its case. */
export class TaskCaseLinkedV1 extends DomainEvent<{ taskId: string; caseId: string }> {
  static readonly type = 'case-intake.task-case-linked.v1';
}

/** Nothing more is to be done about a task. */
export class TaskClosedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-closed.v1';
}

/** The work is done; since when, ISO 8601 in UTC. */
export class TaskCompletedV1 extends DomainEvent<{ taskId: string; at: string }> {
  static readonly type = 'case-intake.task-completed.v1';
}

/** The damage was inspected. */
export class TaskInspectedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-inspected.v1';
}

/** The invoice of a completed task was posted. */
export class TaskInvoicedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-invoiced.v1';
}

/** An insurer handed out a task. */
export class TaskReceivedV1 extends DomainEvent<{ taskId: string; insurerId: string }> {
  static readonly type = 'case-intake.task-received.v1';
}

/** The contractor does not want a task; the reason stands on the task. */
export class TaskRejectedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-rejected.v1';
}

/** The insurer changed a task. */
export class TaskUpdatedV1 extends DomainEvent<{ taskId: string; caseId: string | null }> {
  static readonly type = 'case-intake.task-updated.v1';
}
