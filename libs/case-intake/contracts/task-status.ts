/** The life of a task, in the order in which it goes; `cancelled` ends it from anywhere before `closed`. */
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
