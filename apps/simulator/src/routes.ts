/** The calls of Scalepoint that the simulator answers; faults, limits and the record speak of them by these names. */
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

/** `unknown` is a request to an address that Scalepoint does not have: recorded, so that a wrong path is easy to see. */
export type RecordedRoute = RouteName | 'unknown';

/** Where a fault can be put: one route, every route (`*`), or the deliveries to the module (`push`). */
export const FAULT_ROUTES = [...SCALEPOINT_ROUTES, 'push', '*'] as const;
export type FaultRoute = (typeof FAULT_ROUTES)[number];
