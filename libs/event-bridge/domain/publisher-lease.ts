/** One process publishes at a time. */
export abstract class PublisherLease {
  /** Takes or prolongs the lease. @returns false while another process has it */
  abstract take(): Promise<boolean>;

  /** Lets another process take it at once. */
  abstract release(): Promise<void>;
}
