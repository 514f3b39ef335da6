import type { FieldRefusal } from '#shared-kernel';
import { DeliveryFailedV1 } from '../contracts/events.js';

export type DeliveryChannel = 'json' | 'form' | 'poll';

/**
 * `processed`: every readable task was accepted. `waiting`: some content waits for its task. `failed`: nothing could be
 * used. `refused`: rejected as a whole (unreadable, unknown token, module off, too large).
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
  /** `held`: the task belongs to another insurer, and a user decides whether the delivery is applied. */
  readonly status: 'accepted' | 'duplicate' | 'waiting' | 'held' | 'invalid';
  readonly reasons: readonly FieldRefusal[];
}

/** One message of Scalepoint as received. It is stored whatever the outcome, with CPR numbers and secrets masked. */
export interface Delivery {
  readonly companyId: string;
  readonly id: string;
  readonly receivedAt: Date;
  readonly channel: DeliveryChannel;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly results: readonly DeliveredTaskResult[];
  /** The token that was identified, or null. */
  readonly tokenId: string | null;
  readonly insurerId: string | null;
  readonly contentType: string | null;
  readonly size: number;
  /** Null if the message was too large to store. */
  readonly raw: string | null;
}

/** Derives the state of a delivery from the results of its tasks. */
export function stateOf(results: readonly DeliveredTaskResult[]): DeliveryState {
  if (results.some(({ status }) => status === 'waiting')) return 'waiting';
  return results.length > 0 && results.every(({ status }) => status === 'invalid') ? 'failed' : 'processed';
}

/** What is told of a delivery that needs a person, because it or some of its tasks could not be used; null of any other. */
export function failureOf(delivery: Omit<Delivery, 'raw'>): DeliveryFailedV1 | null {
  const { companyId, id: deliveryId, insurerId, channel, state, reason, results } = delivery;
  const invalidTasks = results.filter(({ status }) => status === 'invalid').length;
  if (state !== 'failed' && invalidTasks === 0) return null;
  const counts = { tasks: results.length, invalidTasks };
  return new DeliveryFailedV1({ companyId, deliveryId, insurerId, channel, ...counts, reason: reason?.code ?? null });
}
