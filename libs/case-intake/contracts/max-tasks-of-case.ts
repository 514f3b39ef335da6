/** Tasks that one case can have. */
export const MAX_TASKS_OF_CASE = 50;
