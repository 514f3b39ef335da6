import type { Delivery } from './delivery.js';

/** All messages that Scalepoint sent to a company. */
export abstract class Deliveries {
  abstract add(delivery: Delivery): Promise<void>;

  /** Deliveries of several senders, each with the correlation id of its request. */
  abstract addAll(deliveries: readonly (Delivery & { readonly correlationId: string })[]): Promise<void>;

  /** Locks the delivery for update. */
  abstract byId(companyId: string, id: string): Promise<Delivery | null>;

  abstract reprocessed(
    companyId: string,
    id: string,
    outcome: Pick<Delivery, 'state' | 'reason' | 'results'> & Partial<Pick<Delivery, 'raw' | 'tokenId' | 'insurerId'>>,
  ): Promise<void>;

  /** Marks the delivery as resolved. Repeating it has no effect. */
  abstract resolve(
    companyId: string,
    id: string,
    resolution: { readonly at: Date; readonly by: string },
  ): Promise<void>;

  /** The stored delivery with exactly this message, if it was not refused. */
  abstract ofMessage(companyId: string, raw: string): Promise<Delivery | null>;

  /**
   * Deletes whole months of all companies that are older than `keepMonths` (at least 12). A month remains if it contains a
   * fetched message that could not be processed, because the sender has no record of that failure. A message that was
   * deleted counts as new if it is sent again.
   *
   * @returns names of the partitions that were dropped
   */
  abstract forget(keepMonths: number): Promise<string[]>;
}
