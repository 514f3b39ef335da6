import type { TaskDelivery } from './task-delivery.js';

/** A delivered task, and what its security token says about where it comes from. */
export interface IdentifiedTask {
  readonly deliveryId: string;
  readonly receivedAt: Date;
  readonly task: TaskDelivery;
  /** Digest of the content without time stamps: the same content twice is a duplicate. */
  readonly fingerprint: string;
  readonly insurerId: string;
  readonly insurerName: string;
  /** The ERP debtor that stands for the insurer, when the token names one. */
  readonly tokenDebtorId: string | null;
  /** The token's own choice of whose case it becomes, when it has one. */
  readonly caseDebtor: 'insurer' | 'policyholder' | null;
}

export interface TaskReceipt {
  readonly scalepointTaskId: string;
  /**
   * `waiting`: an update or a cancellation whose task has not come yet; it is kept and applied when it does.
   * `held`: the task is another insurer's; it is kept, and a person decides. The sender is not told.
   */
  readonly outcome: 'accepted' | 'duplicate' | 'waiting' | 'held';
}

/** Takes delivered tasks in, within the caller's transaction: stored with the delivery, or neither. */
export abstract class TaskIntake {
  /** Receipts in the order of `tasks`. Never refuses a task for its content; what is wrong shows in the overview. */
  abstract receive(companyId: string, tasks: readonly IdentifiedTask[]): Promise<TaskReceipt[]>;

  /** For each of Scalepoint's GUIDs whether a delivery has named it before. */
  abstract known(
    asked: readonly { readonly companyId: string; readonly scalepointTaskId: string }[],
  ): Promise<boolean[]>;

  /**
   * As `receive`, without looking up, of tasks that are not `known` and differ from each other. One that comes from
   * elsewhere meanwhile fails the transaction.
   */
  abstract receiveNew(companyId: string, tasks: readonly IdentifiedTask[]): TaskReceipt[];
}
