export * from './events.js';
export {
  ConnectionNotFound,
  DeliveryNotFound,
  DeliveryNotReprocessable,
  EventSourceNeedsTenant,
  UnknownCompanyKey,
} from './gateway-errors.js';
export type { CallFault, ScalepointAnswer } from './scalepoint-answer.js';
export {
  type ExpenseItem,
  type ExpenseLookUp,
  type ExpenseParty,
  type ExpenseSettlement,
  type ExpenseToSubmit,
  ScalepointExpenses,
} from './scalepoint-expenses.js';
export {
  type FileForScalepoint,
  type OfferNews,
  ScalepointTasks,
  type TaskAtScalepoint,
  type TaskNews,
} from './scalepoint-tasks.js';
