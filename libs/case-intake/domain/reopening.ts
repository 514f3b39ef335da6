import type { TaskStatus } from '../contracts/index.js';
import { type Attention, SENT_AGAIN } from './attention.js';
import { TaskIsCancelled, TaskIsErased, TaskMoveNotPossible } from './task-errors.js';
import { possibleMoves, REOPENINGS } from './task-life.js';

/** What decides whether a task can be reopened, and to which status. */
export interface ClosedTask {
  readonly status: TaskStatus;
  readonly caseId: string | null;
  readonly withdrawn: boolean;
  readonly attention: readonly Attention[];
  readonly erasedAt: Date | null;
  readonly completedAt: Date | null;
  /** The status before the rejection; null if a process of an earlier release rejected it. */
  readonly rejectedFrom: TaskStatus | null;
  readonly closedFrom: TaskStatus | null;
}

export function isSentAgain({ attention }: Pick<ClosedTask, 'attention'>): boolean {
  return attention.some(({ code }) => code === SENT_AGAIN.code);
}

/** @throws TaskIsErased, TaskIsCancelled, TaskMoveNotPossible */
export function statusWhenReopened(task: ClosedTask): TaskStatus {
  const { status, caseId } = task;
  const isAgain = isSentAgain(task);
  if (status === 'cancelled' && isAgain) return caseId === null ? 'received' : 'case-opened';
  if (REOPENINGS[status] === undefined || status === 'cancelled')
    throw new TaskMoveNotPossible(status, 'reopen', possibleMoves(status));
  if (task.erasedAt !== null) throw new TaskIsErased();
  if (task.withdrawn && !isAgain) throw new TaskIsCancelled();
  if (status === 'rejected') return task.rejectedFrom ?? (caseId === null ? 'needs-attention' : 'case-opened');
  if (status === 'closed') return task.closedFrom ?? (task.completedAt === null ? 'rejected' : 'completed');
  return 'in-repair';
}
