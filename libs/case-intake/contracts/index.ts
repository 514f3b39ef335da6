export * from './events.js';
export { type CaseForInvoicing, CasesForInvoicing, type TaskForInvoicing } from './cases-for-invoicing.js';
export { OpenTasks } from './open-tasks.js';
export type {
  DeliveredAddress,
  DeliveredAttachment,
  DeliveredClaimHandler,
  DeliveredContact,
  DeliveredDeadline,
  DeliveredDeductible,
  DeliveredInsurer,
  DeliveredOfferAnswer,
  DeliveredPerson,
  DeliveredPolicy,
  DeliveredServiceItem,
  DeliveredServiceLine,
  LeftOutField,
  TaskDelivery,
  TaskDeliveryKind,
} from './task-delivery.js';
export { FailedDeliveries } from './failed-deliveries.js';
export { type IdentifiedTask, type ReceivedTask, ReceiveTasks, type TaskReceipt } from './receive-tasks.js';
export { OPEN_STATUSES, TASK_STATUSES, type TaskStatus } from './task-status.js';
export { type OpenWork, type TaskPeople, TasksPeople } from './tasks-people.js';
export {
  type AnswerFigure,
  type EmployeeFigure,
  type FigurePeriod,
  type ReceivedFigure,
  TaskFigures,
  type TaskFigureSet,
} from './task-figures.js';
