import type { TaskStatus } from '../contracts/index.js';
import { TaskMoveNotPossible } from './task-errors.js';

/** What users do with a task. What deliveries do to it is in `DeliveryMerge`. */
export const MOVES = [
  'accept',
  'reject',
  'schedule-inspection',
  'report-inspection',
  'begin-repair',
  'complete',
  'mark-invoiced',
  'close',
] as const;
export type Move = (typeof MOVES)[number];

interface Rule {
  readonly from: readonly TaskStatus[];
  readonly to: TaskStatus;
}

/**
 * The life of a task. Inspection and repair may be skipped, since small damage has neither. A task may be rejected until
 * its repair has begun, even if no case could be opened for it.
 */
export const LIFE: Readonly<Record<Move, Rule>> = {
  accept: { from: ['case-opened'], to: 'accepted' },
  reject: { from: ['needs-attention', 'case-opened', 'accepted', 'inspection-scheduled', 'inspected'], to: 'rejected' },
  'schedule-inspection': { from: ['accepted', 'inspection-scheduled'], to: 'inspection-scheduled' },
  'report-inspection': { from: ['accepted', 'inspection-scheduled'], to: 'inspected' },
  'begin-repair': { from: ['accepted', 'inspected'], to: 'in-repair' },
  complete: { from: ['accepted', 'inspected', 'in-repair'], to: 'completed' },
  'mark-invoiced': { from: ['completed'], to: 'invoiced' },
  close: { from: ['rejected', 'completed', 'invoiced'], to: 'closed' },
};

/**
 * Where a move can be taken back to. A rejected and a closed task go back to the status before; work that was completed or
 * invoiced goes on. A cancelled task is reopened only after the insurer sent it again.
 */
export const REOPENINGS: Readonly<Partial<Record<TaskStatus, readonly TaskStatus[]>>> = {
  rejected: ['needs-attention', 'case-opened', 'accepted', 'inspection-scheduled', 'inspected'],
  completed: ['in-repair'],
  invoiced: ['in-repair'],
  closed: ['rejected', 'completed', 'invoiced'],
  cancelled: ['received', 'case-opened'],
};

/** The insurer may cancel a task in any status except `closed`, since the work is over then. */
export function isCancellable(status: TaskStatus): boolean {
  return status !== 'closed' && status !== 'cancelled';
}

export function possibleMoves(status: TaskStatus): (Move | 'reopen')[] {
  const moves = MOVES.filter((move) => LIFE[move].from.includes(status));
  const isReopenable = status !== 'cancelled' && REOPENINGS[status] !== undefined;
  return isReopenable ? [...moves, 'reopen'] : moves;
}

/** @throws TaskMoveNotPossible with the moves that are possible */
export function statusAfter(status: TaskStatus, move: Move): TaskStatus {
  const { from, to } = LIFE[move];
  if (!from.includes(status)) throw new TaskMoveNotPossible(status, move, possibleMoves(status));
  return to;
}

/** The work has ended, or the task itself never arrived. */
const ERASABLE: readonly TaskStatus[] = ['waiting', 'rejected', 'invoiced', 'closed', 'cancelled'];

export function isErasable(status: TaskStatus): boolean {
  return ERASABLE.includes(status);
}
