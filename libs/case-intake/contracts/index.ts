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
  DeliveredClaim,
  DeliveredClaimHandler,
  DeliveredContact,
  DeliveredDeadline,
  DeliveredDeductible,
  DeliveredInsurer,
  DeliveredPerson,
  DeliveredPolicy,
  DeliveredServiceItem,
  DeliveredServiceLine,
  TaskDelivery,
  TaskDeliveryKind,
} from './task-delivery.js';
export { type IdentifiedTask, TaskIntake, type TaskReceipt } from './task-intake.js';
export { TaskReceivedV1 } from './task-received.v1.js';
export { TASK_STATUSES, type TaskStatus } from './task-status.js';
export { TaskUpdatedV1 } from './task-updated.v1.js';
