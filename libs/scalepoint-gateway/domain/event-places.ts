import type { DeliveryReason } from './delivery.js';

/** Where a company's feed is read on from, held by one reader until its lease runs out. */
export interface EventPlace {
  readonly tenant: string;
  /** Null reads from the oldest event. */
  readonly lastEventId: string | null;
  /** Times in a row that it could not be read on. */
  readonly failures: number;
}

export abstract class EventPlaces {
  /** The companies among these whose feed may be read now and is not being read. */
  abstract due(companyIds: readonly string[], now: Date): Promise<string[]>;

  /** Takes the place of the company's active source; null when there is none, or somebody else has it. */
  abstract claim(companyId: string, lease: string, now: Date, until: Date): Promise<EventPlace | null>;

  /** Locks the place for the rest of the transaction; false when the lease is somebody else's by now. */
  abstract holds(companyId: string, tenant: string, lease: string): Promise<boolean>;

  /** Moves on and gives the place back. */
  abstract advance(companyId: string, tenant: string, lastEventId: string | null, now: Date): Promise<void>;

  /** Gives the place back, to be read on at `next`; with a fault, that is counted and shown. */
  abstract release(
    companyId: string,
    place: { readonly tenant: string; readonly lease: string },
    release: { readonly at: Date; readonly next: Date; readonly fault: DeliveryReason | null },
  ): Promise<void>;
}
