import type { TaskDelivery } from './task-delivery.js';

/** A delivered task, and what its security token says about its sender. */
export interface IdentifiedTask {
  readonly deliveryId: string;
  readonly receivedAt: Date;
  readonly task: TaskDelivery;
  /** Digest of the content without time stamps: the same content twice is a duplicate. */
  readonly fingerprint: string;
  readonly insurerId: string;
  readonly insurerName: string;
  /** The ERP debtor of the insurer, if the token names one. */
  readonly tokenDebtorId: string | null;
  /** The token's own choice of the case's debtor, if it has one. */
  readonly caseDebtor: 'insurer' | 'policyholder' | null;
}

export interface ReceivedTask extends IdentifiedTask {
  readonly companyId: string;
  /** The correlation id of the request that delivered the task, for its events and audit rows. */
  readonly correlationId: string;
}

export interface TaskReceipt {
  readonly scalepointTaskId: string;
  /**
   * `waiting`: an update or a cancellation whose task has not arrived yet; it is stored and applied when it does.
   * `held`: the task belongs to another insurer; the delivery is stored until a user decides. The sender is not told.
   */
  readonly outcome: 'accepted' | 'duplicate' | 'waiting' | 'held';
}

/**
 * Receives delivered tasks in the caller's transaction, so that a delivery and its tasks are stored together or not at
 * all. The tasks may belong to several companies and may name the same task more than once.
 *
 * No task is refused because of its content: problems are shown in the overview. The result is one `TaskReceipt` per
 * task, in the order of `tasks`.
 */
export class ReceiveTasks {
  constructor(readonly tasks: readonly ReceivedTask[]) {}
}
