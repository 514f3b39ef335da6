/** Asks about messages of which nothing, or not everything, could be used. */
export abstract class FailedDeliveries {
  /** Those that no person has resolved and that were not taken in since. */
  abstract count(companyId: string): Promise<number>;
}
