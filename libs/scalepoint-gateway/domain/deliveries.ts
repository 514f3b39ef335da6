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

  /** For each message the accepted delivery with exactly this text, if there is one; in the order of `messages`. */
  abstract ofMessages(
    messages: readonly { readonly companyId: string; readonly raw: string }[],
  ): Promise<(Delivery | null)[]>;

  /**
   * Forgets whole months of all companies that are older than `keepMonths`; 12 is the least. A month with a message that
   * was fetched and could not be used stays: nobody but us knows of that one. The same message as a forgotten one is new.
   *
   * @returns names of the partitions that were dropped
   */
  abstract forget(keepMonths: number): Promise<string[]>;
}
