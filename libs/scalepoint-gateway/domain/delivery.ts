import type { FieldRefusal } from '#shared-kernel';

export type DeliveryChannel = 'json' | 'form' | 'poll';

/**
 * `processed`: every readable task of it was taken in. `waiting`: some of it waits for its task.
 * `failed`: nothing of it could be used. `refused`: not let in (unreadable, unknown token, module off, too large).
 */
export type DeliveryState = 'processed' | 'waiting' | 'failed' | 'refused';

export interface DeliveryReason {
  readonly code: string;
  readonly da: string;
  readonly en: string;
}

/** The result of one task of a delivery. `scalepointTaskId` is null if it could not be read. */
export interface DeliveredTaskResult {
  readonly scalepointTaskId: string | null;
  /** `held`: the task is another insurer's, and a person decides whether this is applied. */
  readonly status: 'accepted' | 'duplicate' | 'waiting' | 'held' | 'invalid';
  readonly reasons: readonly FieldRefusal[];
}

/** One message of Scalepoint as it came in: kept whatever becomes of it, with CPR numbers and secrets masked. */
export interface Delivery {
  readonly companyId: string;
  readonly id: string;
  readonly receivedAt: Date;
  readonly channel: DeliveryChannel;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly results: readonly DeliveredTaskResult[];
  /** The identified token; null when there was none. */
  readonly tokenId: string | null;
  readonly insurerId: string | null;
  readonly contentType: string | null;
  readonly size: number;
  /** Null when it was too large to keep. */
  readonly raw: string | null;
}

/** What became of a whole delivery, from what became of its tasks. */
export function stateOf(results: readonly DeliveredTaskResult[]): DeliveryState {
  if (results.some(({ status }) => status === 'waiting')) return 'waiting';
  return results.length > 0 && results.every(({ status }) => status === 'invalid') ? 'failed' : 'processed';
}
