import { Injectable } from '@nestjs/common';
import { type IdentifiedTask, type TaskDelivery, TaskIntake } from '#case-intake/contracts';
import type { FieldRefusal } from '#shared-kernel';
import type { IdentifiedToken } from '#tokens/contracts';
import type { DeliveredTaskResult } from '../domain/delivery.js';

/** One task of a delivery as the wire read it: usable, or not with the reasons. */
export type ReadTask =
  | { readonly ok: true; readonly task: TaskDelivery; readonly fingerprint: string }
  | { readonly ok: false; readonly taskId: string | null; readonly reasons: readonly FieldRefusal[] };

/** Gives the usable tasks of a delivery to case intake; a bad one does not keep the good ones back. */
@Injectable()
export class HandOverTasks {
  constructor(private readonly intake: TaskIntake) {}

  async execute(
    companyId: string,
    delivery: { readonly id: string; readonly receivedAt: Date },
    token: IdentifiedToken,
    tasks: readonly ReadTask[],
  ): Promise<DeliveredTaskResult[]> {
    const usable: IdentifiedTask[] = tasks.flatMap((read) =>
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
    const receipts = (usable.length > 0 ? await this.intake.receive(companyId, usable) : []).values();
    return tasks.map((read): DeliveredTaskResult => {
      if (!read.ok) return { taskId: read.taskId, status: 'invalid', reasons: read.reasons };
      const receipt = receipts.next().value;
      if (!receipt) throw new Error('Case intake gave fewer receipts than it was given tasks');
      return { taskId: read.task.taskId, status: receipt.outcome, reasons: [] };
    });
  }
}
