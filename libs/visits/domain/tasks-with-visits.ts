import type { TaskStatus } from '#case-intake/contracts';

const WITHOUT_VISITS: readonly TaskStatus[] = ['waiting', 'rejected', 'closed', 'cancelled'];

/** No visit is made for a task that never arrived or that has ended. */
export function takesVisits(status: TaskStatus): boolean {
  return !WITHOUT_VISITS.includes(status);
}
