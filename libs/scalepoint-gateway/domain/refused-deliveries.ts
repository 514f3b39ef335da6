import type { Delivery } from './delivery.js';

/** Bytes stored of a message from an unknown sender: enough to recognise it. */
export const MAX_REFUSED_BYTES = 2048;
/** Characters searched for codes; the margin is one code of 200 characters with every character escaped. */
export const MAX_LOOKED_AT = MAX_REFUSED_BYTES + 1200;
const MAX_CONTENT_TYPE = 200;

/**
 * Messages that were refused. Unauthenticated callers can send them, so a company stores only a number of them per hour and
 * counts the others; they are deleted after days instead of months.
 */
export abstract class RefusedDeliveries {
  /** Stores the delivery. If the company has stored its maximum of this hour, only counts it. */
  abstract add(delivery: Delivery): Promise<void>;

  /** Deletes the older ones of all companies, together with the hourly counts. */
  abstract deleteOlderThan(days: number): Promise<number>;
}

/** A message to an unknown company key; only the operator can see it. */
export interface StrayDelivery {
  readonly id: string;
  readonly receivedAt: Date;
  readonly companyKey: string;
  readonly reasonCode: string;
  readonly size: number;
}

/** Messages to unknown company keys, limited per hour for all of them together. */
export abstract class StrayDeliveries {
  abstract add(delivery: StrayDelivery): Promise<void>;
}

/** Shortens the delivery to what is stored of a refused one. */
export function shortened(delivery: Delivery): Delivery {
  const { raw, contentType } = delivery;
  return {
    ...delivery,
    contentType: contentType && contentType.slice(0, MAX_CONTENT_TYPE),
    raw: raw && beginningOf(raw),
  };
}

function beginningOf(text: string): string {
  const bytes = new TextEncoder().encode(text.slice(0, MAX_REFUSED_BYTES));
  // Decoded as a stream, so that a truncated character is dropped instead of replaced.
  return new TextDecoder().decode(bytes.subarray(0, MAX_REFUSED_BYTES), { stream: true });
}
