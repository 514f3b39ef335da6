import type { Delivery } from './delivery.js';

/** A delivery with the correlation id of its request. */
export interface StoredDelivery extends Delivery {
  readonly correlationId: string;
}

/** Everything that Scalepoint ever sent to a company. */
export abstract class Deliveries {
  /** With the correlation id of the current work. */
  abstract add(delivery: Delivery): Promise<void>;

  abstract addAll(deliveries: readonly StoredDelivery[]): Promise<void>;

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

  /** For each message the accepted delivery with exactly this text, if there is one; in the order of `messages`. */
  abstract ofMessages(
    messages: readonly { readonly companyId: string; readonly raw: string }[],
  ): Promise<(Delivery | null)[]>;

  /**
   * Deletes whole months of all companies that are older than `keepMonths` (at least 12). A month remains if it contains a
   * fetched message that could not be processed, because the sender has no record of that failure. A message that was
   * deleted counts as new if it is sent again.
   *
   * @returns names of the partitions that were dropped
   */
  abstract forget(keepMonths: number): Promise<string[]>;
}
