/** Asks how much would be left hanging. */
export abstract class OpenTasks {
  /** Tasks of the insurer that are neither finished, rejected nor cancelled. */
  abstract ofInsurer(companyId: string, insurerId: string): Promise<number>;
}
