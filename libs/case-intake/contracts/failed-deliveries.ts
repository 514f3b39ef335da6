/** Counts the deliveries that could not be processed, or only in part. */
export abstract class FailedDeliveries {
  /** Those that no user has resolved and that were not reprocessed successfully. */
  abstract count(companyId: string): Promise<number>;
}
