/** The calls that the simulator answers; the names used by faults, limits and the record. */
export const SCALEPOINT_ROUTES = [
  'token',
  'receive',
  'case',
  'expense-submit',
  'expense-read',
  'file-submit',
  'task-feedback',
  'task-status',
  'task-message',
  'attachment',
] as const;

export type RouteName = (typeof SCALEPOINT_ROUTES)[number];

/** `unknown` is a request to an unknown address: recorded, so that a wrong path is easy to see. */
export type RecordedRoute = RouteName | 'unknown';

/** The scope of a fault: one route, every route (`*`), or the deliveries to the module (`push`). */
export const FAULT_ROUTES = [...SCALEPOINT_ROUTES, 'push', '*'] as const;
export type FaultRoute = (typeof FAULT_ROUTES)[number];
