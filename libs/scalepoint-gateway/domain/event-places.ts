import type { DeliveryReason } from './delivery.js';

/** The position in a company's feed. One process holds it until its lease expires. */
export interface EventPlace {
  readonly tenant: string;
  /** Null starts at the oldest event. */
  readonly lastEventId: string | null;
  /** Consecutive failures. */
  readonly failures: number;
}

export abstract class EventPlaces {
  /** The companies whose feed is due and not leased. */
  abstract due(companyIds: readonly string[], now: Date): Promise<string[]>;

  /** Claims the lease for the company's active source; null if there is none or another process holds it. */
  abstract claim(companyId: string, lease: string, now: Date, until: Date): Promise<EventPlace | null>;

  /** Locks the position until the transaction ends; false if another process has the lease. */
  abstract holds(companyId: string, tenant: string, lease: string): Promise<boolean>;

  /** Advances the position and releases the lease. */
  abstract advance(companyId: string, tenant: string, lastEventId: string | null, now: Date): Promise<void>;

  /** Releases the lease until `next`; an error is counted and shown. */
  abstract release(
    companyId: string,
    place: { readonly tenant: string; readonly lease: string },
    release: { readonly at: Date; readonly next: Date; readonly fault: DeliveryReason | null },
  ): Promise<void>;
}
