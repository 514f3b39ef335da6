export * from './events.js';
export { AddTaskFile, type ExaminedTaskFile } from './add-task-file.js';
export {
  type CaseForInvoicing,
  CasesForInvoicing,
  documentKey,
  type DocumentOfCase,
  type TaskForInvoicing,
  type TaskOfCase,
} from './cases-for-invoicing.js';
export { KeepTaskFile } from './keep-task-file.js';
export { MAX_TASKS_OF_CASE } from './max-tasks-of-case.js';
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
export {
  type StepFigure,
  StepFigures,
  type StepFigureSet,
  type StepPeriod,
  TASK_STEPS,
  type TaskStep,
} from './step-figures.js';
export { type TaskBrief, TaskBriefs, type TaskFileFacts, TaskFiles } from './task-briefs.js';
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
export { type TaskToVisit, TasksToVisit } from './tasks-to-visit.js';
export { type FileAnswer, type FileOfTask, type TaskForReport, TasksForReports } from './tasks-for-reports.js';
