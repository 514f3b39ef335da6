/** Asks how much is left hanging. */
export abstract class OpenTasks {
  /** Tasks of the insurer that are neither finished, rejected nor cancelled. */
  abstract ofInsurer(companyId: string, insurerId: string): Promise<number>;

  /** When news that did not get through is sent again, the earliest for each insurer. */
  abstract nextRetries(companyId: string): Promise<ReadonlyMap<string, Date>>;
}
