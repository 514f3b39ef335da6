export { AttentionNeededV1 } from './attention-needed.v1.js';
export { CaseOpenedV1 } from './case-opened.v1.js';
export { CaseUpdatedV1 } from './case-updated.v1.js';
export { type CaseForInvoicing, CasesForInvoicing, type TaskForInvoicing } from './cases-for-invoicing.js';
export { OpenTasks } from './open-tasks.js';
export { TaskAwaitedV1 } from './task-awaited.v1.js';
export { TaskCancelledV1 } from './task-cancelled.v1.js';
export { TaskCaseLinkedV1 } from './task-case-linked.v1.js';
export type {
  DeliveredAddress,
  DeliveredAttachment,
  DeliveredClaimHandler,
  DeliveredContact,
  DeliveredDeadline,
  DeliveredDeductible,
  DeliveredInsurer,
  DeliveredPerson,
  DeliveredPolicy,
  DeliveredServiceItem,
  DeliveredServiceLine,
  LeftOutField,
  TaskDelivery,
  TaskDeliveryKind,
} from './task-delivery.js';
export { FailedDeliveries } from './failed-deliveries.js';
export { type IdentifiedTask, TaskIntake, type TaskReceipt } from './task-intake.js';
export { TaskReceivedV1 } from './task-received.v1.js';
export { TASK_STATUSES, type TaskStatus } from './task-status.js';
export { TaskUpdatedV1 } from './task-updated.v1.js';
export { TaskAcceptedV1 } from './task-accepted.v1.js';
export { TaskRejectedV1 } from './task-rejected.v1.js';
export { InspectionScheduledV1 } from './inspection-scheduled.v1.js';
export { TaskInspectedV1 } from './task-inspected.v1.js';
export { RepairBegunV1 } from './repair-begun.v1.js';
export { TaskCompletedV1 } from './task-completed.v1.js';
export { TaskInvoicedV1 } from './task-invoiced.v1.js';
export { TaskClosedV1 } from './task-closed.v1.js';
export { DeadlinePostponedV1 } from './deadline-postponed.v1.js';
export { DebtorChosenV1 } from './debtor-chosen.v1.js';
export { MessageAddedV1 } from './message-added.v1.js';
export { FileAddedV1 } from './file-added.v1.js';
export { ScalepointAnsweredV1 } from './scalepoint-answered.v1.js';
export { ScalepointCaseNamedV1 } from './scalepoint-case-named.v1.js';
export { CaseEditedV1 } from './case-edited.v1.js';
export { ForeignDeliveryReceivedV1 } from './foreign-delivery-received.v1.js';
export { ForeignDeliveryAcceptedV1 } from './foreign-delivery-accepted.v1.js';
export { ForeignDeliveryDismissedV1 } from './foreign-delivery-dismissed.v1.js';
