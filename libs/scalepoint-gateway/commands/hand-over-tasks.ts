import { Injectable } from '@nestjs/common';
import { type IdentifiedTask, type TaskDelivery, TaskIntake, type TaskReceipt } from '#case-intake/contracts';
import type { FieldRefusal } from '#shared-kernel';
import type { IdentifiedToken } from '#tokens/contracts';
import type { DeliveredTaskResult } from '../domain/delivery.js';

/** One task of a delivery as the wire read it: usable, with what was left out, or not with the reasons. */
export type ReadTask =
  | {
      readonly ok: true;
      readonly task: TaskDelivery;
      readonly fingerprint: string;
      /** What could not be used of it, or was missing. */
      readonly leftOut: readonly FieldRefusal[];
    }
  | { readonly ok: false; readonly scalepointTaskId: string | null; readonly reasons: readonly FieldRefusal[] };

interface ArrivedDelivery {
  readonly id: string;
  readonly companyId: string;
  readonly receivedAt: Date;
}

/** Gives the usable tasks of a delivery to case intake; a bad one does not keep the good ones back. */
@Injectable()
export class HandOverTasks {
  constructor(private readonly intake: TaskIntake) {}

  async execute(
    delivery: ArrivedDelivery,
    token: IdentifiedToken,
    tasks: readonly ReadTask[],
  ): Promise<DeliveredTaskResult[]> {
    const usable = usableOf(delivery, token, tasks);
    return resultsOf(tasks, usable.length > 0 ? await this.intake.receive(delivery.companyId, usable) : []);
  }

  /** The same of tasks that case intake has said are new. */
  handOverNew(delivery: ArrivedDelivery, token: IdentifiedToken, tasks: readonly ReadTask[]): DeliveredTaskResult[] {
    return resultsOf(tasks, this.intake.receiveNew(delivery.companyId, usableOf(delivery, token, tasks)));
  }
}

function usableOf(delivery: ArrivedDelivery, token: IdentifiedToken, tasks: readonly ReadTask[]): IdentifiedTask[] {
  return tasks.flatMap((read) =>
    read.ok
      ? {
          deliveryId: delivery.id,
          receivedAt: delivery.receivedAt,
          task: read.task,
          fingerprint: read.fingerprint,
          insurerId: token.insurerId,
          insurerName: token.insurerName,
          tokenDebtorId: token.debtorId,
          caseDebtor: token.caseDebtor,
        }
      : [],
  );
}

function resultsOf(tasks: readonly ReadTask[], given: readonly TaskReceipt[]): DeliveredTaskResult[] {
  const receipts = given.values();
  return tasks.map((read): DeliveredTaskResult => {
    if (!read.ok) return { scalepointTaskId: read.scalepointTaskId, status: 'invalid', reasons: read.reasons };
    const receipt = receipts.next().value;
    if (!receipt) throw new Error('Case intake gave fewer receipts than it was given tasks');
    return { scalepointTaskId: read.task.scalepointTaskId, status: receipt.outcome, reasons: read.leftOut };
  });
}
