import { DomainEvent } from '#shared-kernel';

/** A user dealt with a response of Scalepoint: sendAgain if Scalepoint is told once more; about is the id of the event. */
export class AnswerHandledV1 extends DomainEvent<{ taskId: string; about: string; sendAgain: boolean }> {
  static readonly type = 'case-intake.answer-handled.v1';
}

/** A task cannot become a case until a user resolves its issues. */
export class AttentionNeededV1 extends DomainEvent<{ taskId: string; codes: string[] }> {
  static readonly type = 'case-intake.attention-needed.v1';
}

/**
 * A rule chose the manager of a new case, by its number in the list; rule is null if none could. skipped are the numbers of the
 * rules before it whose employee was not active.
 */
export class CaseAssignedV1 extends DomainEvent<{
  caseId: string;
  taskId: string;
  rule: number | null;
  caseManagerId: string | null;
  skipped: number[];
}> {
  static readonly type = 'case-intake.case-assigned.v1';
}

/** A person changed fields of a case. */
export class CaseEditedV1 extends DomainEvent<{ caseId: string; taskId: string; fields: string[] }> {
  static readonly type = 'case-intake.case-edited.v1';
}

/**
 * A case was opened for a task. insurerAnswered is false if the insurer has neither approved an amount nor answered an offer
 * by then; older events do not have it.
 */
export class CaseOpenedV1 extends DomainEvent<{
  caseId: string;
  taskId: string;
  debtorId: string;
  number: number;
  insurerAnswered?: boolean;
}> {
  static readonly type = 'case-intake.case-opened.v1';
}

/** Another employee manages the case; null where there is or was none. */
export class CaseReassignedV1 extends DomainEvent<{
  caseId: string;
  taskId: string;
  caseManagerId: string | null;
  previousId: string | null;
}> {
  static readonly type = 'case-intake.case-reassigned.v1';
}

/** The insurer's changes to a task were applied to its case. */
export class CaseUpdatedV1 extends DomainEvent<{ caseId: string; taskId: string; cancelled: boolean }> {
  static readonly type = 'case-intake.case-updated.v1';
}

/** An open deadline is near, as the company chose when it wants to be warned; recorded once for each time of a deadline. */
export class DeadlineNearV1 extends DomainEvent<{ taskId: string; name: string; at: string }> {
  static readonly type = 'case-intake.deadline-near.v1';
}

/** A deadline was postponed; number is the position in the task's postponements, which contain the reason. */
export class DeadlinePostponedV1 extends DomainEvent<{ taskId: string; name: string; at: string; number: number }> {
  static readonly type = 'case-intake.deadline-postponed.v1';
}

/** A person chose the debtor of a task that has no case yet. */
export class DebtorChosenV1 extends DomainEvent<{ taskId: string; debtorId: string }> {
  static readonly type = 'case-intake.debtor-chosen.v1';
}

/** A user said that another task, which looked like the same one, is not. It is remembered for both. */
export class DoubleDismissedV1 extends DomainEvent<{ taskId: string; otherTaskId: string }> {
  static readonly type = 'case-intake.double-dismissed.v1';
}

/** A user added a file to a task, either private or to be sent to Scalepoint. */
export class FileAddedV1 extends DomainEvent<{ taskId: string; fileId: string; send: boolean; addedBy: string }> {
  static readonly type = 'case-intake.file-added.v1';
}

/** A user applied another insurer's delivery; the task now belongs to that insurer. */
export class ForeignDeliveryAcceptedV1 extends DomainEvent<{ taskId: string; deliveryId: string; insurerId: string }> {
  static readonly type = 'case-intake.foreign-delivery-accepted.v1';
}

/** A user dismissed another insurer's delivery. */
export class ForeignDeliveryDismissedV1 extends DomainEvent<{ taskId: string; deliveryId: string; insurerId: string }> {
  static readonly type = 'case-intake.foreign-delivery-dismissed.v1';
}

/** Another insurer sent a delivery about the task; a user decides whether it is applied. */
export class ForeignDeliveryReceivedV1 extends DomainEvent<{
  taskId: string;
  deliveryId: string;
  insurerId: string;
  kind: string;
}> {
  static readonly type = 'case-intake.foreign-delivery-received.v1';
}

/** An inspection was scheduled or rescheduled; at is ISO 8601 in UTC. */
export class InspectionScheduledV1 extends DomainEvent<{ taskId: string; at: string }> {
  static readonly type = 'case-intake.inspection-scheduled.v1';
}

/** A user added a private note, or a message to Scalepoint. */
export class MessageAddedV1 extends DomainEvent<{ taskId: string; messageId: string; send: boolean }> {
  static readonly type = 'case-intake.message-added.v1';
}

/** The repair was started. */
export class RepairBegunV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.repair-begun.v1';
}

/** The outcome of a call to Scalepoint: accepted, refused, unclear or not-sent; about is the id of the reported event. */
export class ScalepointAnsweredV1 extends DomainEvent<{ taskId: string; about: string; outcome: string }> {
  static readonly type = 'case-intake.scalepoint-answered.v1';
}

/** A user entered the Scalepoint case id of a task that came without one. */
export class ScalepointCaseNamedV1 extends DomainEvent<{ taskId: string; scalepointCaseId: string }> {
  static readonly type = 'case-intake.scalepoint-case-named.v1';
}

/** The contractor accepted a task. */
export class TaskAcceptedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-accepted.v1';
}

/** An update or cancellation arrived before its task and waits for it. */
export class TaskAwaitedV1 extends DomainEvent<{ taskId: string; insurerId: string }> {
  static readonly type = 'case-intake.task-awaited.v1';
}

/** The insurer cancelled a task. */
export class TaskCancelledV1 extends DomainEvent<{ taskId: string; caseId: string | null }> {
  static readonly type = 'case-intake.task-cancelled.v1';
}

/** A task was linked to its case. */
export class TaskCaseLinkedV1 extends DomainEvent<{ taskId: string; caseId: string }> {
  static readonly type = 'case-intake.task-case-linked.v1';
}

/** A task was put on a case or given its own one; taskIds are the tasks of the case now, the one that it was opened for first. */
export class CaseTasksChangedV1 extends DomainEvent<{ caseId: string; taskId: string; taskIds: string[] }> {
  static readonly type = 'case-intake.case-tasks-changed.v1';
}

/**
 * A task was put on the case of another task of the claim, the main task; leftCaseId is the case that was opened for it.
 */
export class TaskCaseSharedV1 extends DomainEvent<{
  taskId: string;
  mainTaskId: string;
  caseId: string;
  leftCaseId: string;
}> {
  static readonly type = 'case-intake.task-case-shared.v1';
}

/** A task that was on the case of another one goes on with its own case; leftCaseId is the case of the other one. */
export class TaskCaseSeparatedV1 extends DomainEvent<{
  taskId: string;
  mainTaskId: string;
  caseId: string;
  leftCaseId: string;
}> {
  static readonly type = 'case-intake.task-case-separated.v1';
}

/** What a case says about people was erased; copies of it must be erased too. */
export class CaseErasedV1 extends DomainEvent<{ caseId: string; taskId: string }> {
  static readonly type = 'case-intake.case-erased.v1';
}

/** What a task says about people was erased; copies of it must be erased too. */
export class TaskErasedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-erased.v1';
}

/** A task was closed. */
export class TaskClosedV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.task-closed.v1';
}

/** The work was completed; at is ISO 8601 in UTC. */
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

/** An insurer sent a task. */
export class TaskReceivedV1 extends DomainEvent<{ taskId: string; insurerId: string }> {
  static readonly type = 'case-intake.task-received.v1';
}

/**
 * The contractor rejected a task; the task contains the reason. number counts its rejections, since one can be withdrawn;
 * older events do not have it.
 */
export class TaskRejectedV1 extends DomainEvent<{ taskId: string; number?: number }> {
  static readonly type = 'case-intake.task-rejected.v1';
}

/** A user merged a task that the insurer sent twice into the other one, on which the work continues. */
export class TaskMergedV1 extends DomainEvent<{ taskId: string; keptTaskId: string }> {
  static readonly type = 'case-intake.task-merged.v1';
}

/** A user separated two merged tasks; to is the status of the task that was merged. */
export class TaskSeparatedV1 extends DomainEvent<{ taskId: string; keptTaskId: string; to: string }> {
  static readonly type = 'case-intake.task-separated.v1';
}

/** A rejected, completed, invoiced, closed or cancelled task continues; from and to are its statuses before and after. */
export class TaskReopenedV1 extends DomainEvent<{ taskId: string; from: string; to: string }> {
  static readonly type = 'case-intake.task-reopened.v1';
}

/** The insurer changed a task. */
export class TaskUpdatedV1 extends DomainEvent<{ taskId: string; caseId: string | null }> {
  static readonly type = 'case-intake.task-updated.v1';
}
