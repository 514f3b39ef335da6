/** The scripts that the list of tasks needs, and those that follow it. */
export const taskTable = () => import('./pages/task-table');
export const taskPage = () => import('./pages/task');
