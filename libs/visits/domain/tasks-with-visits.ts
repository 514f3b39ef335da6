/** Statuses of tasks. */
const WITHOUT_VISITS: readonly string[] = ['waiting', 'rejected', 'closed', 'cancelled'];

/** No visit is made for a task that never arrived or that has ended. */
export function takesVisits(status: string): boolean {
  return !WITHOUT_VISITS.includes(status);
}
