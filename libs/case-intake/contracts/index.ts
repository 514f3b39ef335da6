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
