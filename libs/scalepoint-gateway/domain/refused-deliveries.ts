import type { Delivery } from './delivery.js';

/** Bytes stored of a message whose sender is unknown: enough to recognise what it was. */
export const MAX_REFUSED_BYTES = 2048;
/** Characters searched for codes, so that the end of what is stored cuts none in two: 200 characters, each of them escaped. */
export const MAX_LOOKED_AT = MAX_REFUSED_BYTES + 1200;
const MAX_CONTENT_TYPE = 200;

/**
 * Messages that were refused. Strangers send them too, so a company stores only a number of them each hour and counts the
 * others, and they are deleted after days instead of months.
 */
export abstract class RefusedDeliveries {
  /** Stores the delivery, or only counts it if the company has stored enough of this hour. */
  abstract add(delivery: Delivery): Promise<void>;

  /** Deletes those of all companies that are older, and the counts of their hours. */
  abstract deleteOlderThan(days: number): Promise<number>;
}

/** A message that no company can be found for; only the operator can see it. */
export interface StrayDelivery {
  readonly id: string;
  readonly receivedAt: Date;
  readonly companyKey: string;
  readonly reasonCode: string;
  readonly size: number;
}

/** Messages to unknown addresses, bounded in the same way for all of them together. */
export abstract class StrayDeliveries {
  abstract add(delivery: StrayDelivery): Promise<void>;
}

/** The delivery with no more than is kept of a refused one. */
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
  // As a stream, so that a character cut in two is left out instead of replaced.
  return new TextDecoder().decode(bytes.subarray(0, MAX_REFUSED_BYTES), { stream: true });
}
