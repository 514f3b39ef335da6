import type { TaskStatus } from '../contracts/index.js';
import { TaskIsErased, TaskIsMerged, TaskMergedIntoItself, TaskMoveNotPossible } from './task-errors.js';
import { possibleMoves } from './task-life.js';

interface Mergeable {
  readonly id: string;
  readonly status: TaskStatus;
  readonly mergedIntoId: string | null;
  readonly erasedAt: Date | null;
}

/** These have no work that could be joined: the task itself has not arrived, or the insurer took it back. */
const NOT_MERGED: readonly TaskStatus[] = ['waiting', 'cancelled'];

/** @throws TaskMergedIntoItself, TaskIsMerged, TaskIsErased, TaskMoveNotPossible */
export function requireMergeable(double: Mergeable, kept: Mergeable): void {
  if (double.id === kept.id) throw new TaskMergedIntoItself();
  for (const { mergedIntoId, erasedAt, status } of [double, kept]) {
    if (mergedIntoId !== null) throw new TaskIsMerged(mergedIntoId);
    if (erasedAt !== null) throw new TaskIsErased();
    if (NOT_MERGED.includes(status)) throw new TaskMoveNotPossible(status, 'merge', possibleMoves(status));
  }
}

/** A task without a case looks for one again. */
export function statusWhenSeparated(mergedFrom: TaskStatus | null, isWithdrawn: boolean): TaskStatus {
  const before = mergedFrom ?? 'closed';
  if (isWithdrawn && before !== 'closed') return 'cancelled';
  return before === 'needs-attention' ? 'received' : before;
}
