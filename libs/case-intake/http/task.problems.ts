import { FileNotFound, MessageNotFound, TaskNotFound } from '../contracts/not-found.js';
import { CaseValueUnusable, NoSuchDifference, TaskHasNoCase } from '../domain/case-errors.js';
import {
  CaseDebtorsDiffer,
  CaseHasOtherTasks,
  CaseIsFull,
  CaseOfOtherClaim,
  CaseOfOtherInsurer,
  CaseOfTaskUnknown,
  CaseOfTaskUnusable,
  TaskHasPostedInvoices,
  TaskHasSharedCase,
  TaskOnItsOwnCase,
} from '../domain/shared-case-errors.js';
import {
  AnswerNotFound,
  DeadlineUnknown,
  DoubleNotFound,
  KeptTaskUnknown,
  TaskHasDoubles,
  TaskIsMerged,
  TaskIsNotMerged,
  TaskMergedIntoItself,
  ForeignDeliveryNotFound,
  ScalepointCaseIsKnown,
  TaskIsCancelled,
  TaskIsErased,
  TaskMoveNotPossible,
  TaskNeedsNoRetry,
  TaskStatusHasChanged,
  TimeIsPast,
  TimeIsToCome,
} from '../domain/task-errors.js';

/** Examples of the errors of this context, for the API description. */
export const NO_TASK = TaskNotFound;
export const NO_ANSWER = AnswerNotFound;
export const STATUS_CHANGED = new TaskStatusHasChanged('accepted', 'case-opened');
export const NO_DOUBLE = DoubleNotFound;
export const MERGED = new TaskIsMerged('0199…');
export const NOT_MERGED = TaskIsNotMerged;
export const HAS_DOUBLES = TaskHasDoubles;
export const NO_KEPT_TASK = KeptTaskUnknown;
export const SAME_TASK = TaskMergedIntoItself;
export const NO_FILE = FileNotFound;
export const NO_MESSAGE = MessageNotFound;
export const NO_FOREIGN_DELIVERY = ForeignDeliveryNotFound;
export const PAST = TimeIsPast;
export const TO_COME = TimeIsToCome;
export const NOT_POSSIBLE = new TaskMoveNotPossible('case-opened', 'complete', ['accept', 'reject']);
export const ERASED = TaskIsErased;
export const CANCELLED = TaskIsCancelled;
export const NO_RETRY = new TaskNeedsNoRetry('accepted');
export const UNKNOWN_DEADLINE = new DeadlineUnknown('svar', ['contact', 'inspection']);
export const UNUSABLE = new CaseValueUnusable(['debtorId']);
export const CASE_KNOWN = new ScalepointCaseIsKnown('7c3b…');
/** In the result of a single task. */
export const NO_CASE = TaskHasNoCase;
export const ON_ITS_OWN_CASE = TaskOnItsOwnCase;
export const OTHERS_ON_CASE = CaseHasOtherTasks;
export const POSTED = new TaskHasPostedInvoices(['2026-1001']);
/** Why a task cannot be put on the case of another one. */
export const SHARING_PROBLEMS = [
  ...[CaseOfTaskUnknown, new CaseOfTaskUnusable(null), new TaskHasSharedCase('0199…')],
  ...[CaseOfOtherInsurer, CaseOfOtherClaim, CaseDebtorsDiffer, CaseHasOtherTasks, CaseIsFull],
];
export const NO_DIFFERENCE = new NoSuchDifference('description');
