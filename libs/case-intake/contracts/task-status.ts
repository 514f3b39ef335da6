/** The statuses in the order of a task's life; the insurer can cancel it at any time before `closed`. */
export const TASK_STATUSES = [
  'waiting',
  'received',
  'needs-attention',
  'case-opened',
  'accepted',
  'rejected',
  'inspection-scheduled',
  'inspected',
  'in-repair',
  'completed',
  'invoiced',
  'closed',
  'cancelled',
] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

/** The contractor still has something to do. */
export const OPEN_STATUSES = [
  'received',
  'needs-attention',
  'case-opened',
  'accepted',
  'inspection-scheduled',
  'inspected',
  'in-repair',
  'completed',
] as const satisfies readonly TaskStatus[];
