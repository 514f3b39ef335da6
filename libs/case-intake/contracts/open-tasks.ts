/** Returns facts about open tasks to other contexts. */
export abstract class OpenTasks {
  /** Number of the insurer's tasks that are neither closed, rejected nor cancelled. */
  abstract ofInsurer(companyId: string, insurerId: string): Promise<number>;

  /** Per insurer, the time of the next retry of a report to Scalepoint. */
  abstract nextRetries(companyId: string): Promise<ReadonlyMap<string, Date>>;
}
