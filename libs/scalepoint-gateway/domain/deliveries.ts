import type { Delivery } from './delivery.js';

/** Everything that Scalepoint ever sent to a company. */
export abstract class Deliveries {
  abstract add(delivery: Delivery): Promise<void>;

  /** Those of several senders, each with the id under which its request is found in the log. */
  abstract addAll(deliveries: readonly (Delivery & { readonly correlationId: string })[]): Promise<void>;

  /** Locked for change. */
  abstract byId(companyId: string, id: string): Promise<Delivery | null>;

  abstract reprocessed(
    companyId: string,
    id: string,
    outcome: Pick<Delivery, 'state' | 'reason' | 'results'> & Partial<Pick<Delivery, 'raw' | 'tokenId' | 'insurerId'>>,
  ): Promise<void>;

  /** Counts it as failed no longer; once is enough. */
  abstract resolve(
    companyId: string,
    id: string,
    resolution: { readonly at: Date; readonly by: string },
  ): Promise<void>;

  /** The delivery that brought exactly this message and was let in. */
  abstract ofMessage(companyId: string, raw: string): Promise<Delivery | null>;

  /**
   * Forgets whole months of all companies that are older than `keepMonths`; 12 is the least. A month with a message that
   * was fetched and could not be used stays: nobody but us knows of that one. The same message as a forgotten one is new.
   *
   * @returns names of the partitions that were dropped
   */
  abstract forget(keepMonths: number): Promise<string[]>;
}
