import type { TaskDelivery, TaskStatus } from '../contracts/index.js';
import {
  CaseOfOtherClaim,
  CaseOfOtherInsurer,
  CaseOfTaskUnusable,
  TaskHasSharedCase,
  TaskOnItsOwnCase,
} from './shared-case-errors.js';
import { TaskIsErased, TaskIsMerged, TaskMoveNotPossible } from './task-errors.js';
import { possibleMoves } from './task-life.js';

interface Sharing {
  readonly id: string;
  readonly status: TaskStatus;
  readonly insurerId: string;
  readonly content: Pick<TaskDelivery, 'scalepointCaseId' | 'scalepointCaseNumber'>;
  readonly scalepointCaseId: string | null;
  readonly caseId: string | null;
  readonly caseOfTaskId: string | null;
  readonly mergedIntoId: string | null;
  readonly erasedAt: Date | null;
}

/** These have no work that a case could be shared for. An invoiced task has: a repair follows the inspection that was invoiced. */
const ENDED: readonly TaskStatus[] = ['waiting', 'rejected', 'cancelled', 'closed'];

/**
 * Whether the task may be put on the case of the main task. A case that is shared belongs to its main task; there are no chains.
 * @throws TaskOnItsOwnCase, TaskIsMerged, TaskIsErased, TaskMoveNotPossible, TaskHasSharedCase, CaseOfTaskUnusable,
 * CaseOfOtherInsurer, CaseOfOtherClaim
 */
export function requireSharable(task: Sharing, main: Sharing): void {
  if (task.id === main.id) throw new TaskOnItsOwnCase();
  for (const { mergedIntoId, erasedAt, status } of [task, main]) {
    if (mergedIntoId !== null) throw new TaskIsMerged(mergedIntoId);
    if (erasedAt !== null) throw new TaskIsErased();
    if (ENDED.includes(status)) throw new TaskMoveNotPossible(status, 'share-case', possibleMoves(status));
  }
  if (task.caseOfTaskId !== null) throw new TaskHasSharedCase(task.caseOfTaskId);
  if (main.caseId === null || main.caseOfTaskId !== null) throw new CaseOfTaskUnusable(main.caseOfTaskId);
  if (task.insurerId !== main.insurerId) throw new CaseOfOtherInsurer();
  if (!isSameClaim(task, main)) throw new CaseOfOtherClaim();
}

/** The case's id at Scalepoint is unique. A case number is compared where one of them has no id; it belongs to an insurer. */
function isSameClaim(task: Sharing, main: Sharing): boolean {
  const [one, other] = [task, main].map(
    ({ content, scalepointCaseId }) => content.scalepointCaseId ?? scalepointCaseId,
  );
  if (one != null && other != null) return one.toLowerCase() === other.toLowerCase();
  const [number, otherNumber] = [task, main].map(({ content }) => content.scalepointCaseNumber?.trim().toLowerCase());
  return number !== undefined && number !== '' && number === otherNumber;
}
