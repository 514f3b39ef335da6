import type { TaskStatus } from './task-status.js';
import type { DeliveredAddress, DeliveredDeductible, DeliveredOfferAnswer } from './task-delivery.js';

/** What invoicing needs to know about a case. Amounts are whole øre. */
export interface CaseForInvoicing {
  readonly caseId: string;
  readonly number: number;
  readonly name: string;
  readonly task: TaskForInvoicing;
}

export interface TaskForInvoicing {
  readonly id: string;
  /** Scalepoint's GUID of the task. */
  readonly scalepointTaskId: string;
  readonly status: TaskStatus;
  /** Scalepoint's GUID of the case; null for tasks that arrived without it (XML) until a user enters it. */
  readonly scalepointCaseId: string | null;
  readonly scalepointCaseNumber: string | null;
  readonly referenceNumber: string | null;
  /** Where answers about the task go instead (XML); called only when its host is a configured one. */
  readonly replyAddress: string | null;
  readonly insurerId: string;
  readonly insurerName: string;
  /** The directory id of the debtor of the case. */
  readonly debtorId: string;
  readonly policyholder: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly address: DeliveredAddress | null;
  };
  readonly deductible: DeliveredDeductible | null;
  /** Percent of the VAT that the policyholder pays. */
  readonly vatShare: number | null;
  /** The amount that the insurer approved, in øre. */
  readonly approvedAmount: number | null;
  /** What the insurer answered to offers. */
  readonly offerAnswers: readonly DeliveredOfferAnswer[];
  /** When the inspection is or was to be. */
  readonly inspectionAt: Date | null;
  /** The damage was inspected, whatever happened to the task since. */
  readonly visited: boolean;
}

/** Returns cases to invoicing. */
export abstract class CasesForInvoicing {
  /** Null when the company has no such case. */
  abstract find(companyId: string, caseId: string): Promise<CaseForInvoicing | null>;

  /** Those of the cases that the company has, by their ids. */
  abstract several(companyId: string, caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseForInvoicing>>;

  /** The cases of a claim, by Scalepoint's GUID of it or by our own id of one of its cases; oldest first. */
  abstract ofClaim(companyId: string, claimId: string): Promise<CaseForInvoicing[]>;

  /** The other cases of the claim that show the same approved amount, so that it may be one approval. */
  async sharingApproval(companyId: string, { caseId, task }: CaseForInvoicing): Promise<CaseForInvoicing[]> {
    if (task.approvedAmount === null || task.scalepointCaseId === null) return [];
    const ofClaim = await this.ofClaim(companyId, task.scalepointCaseId);
    return ofClaim.filter((one) => one.caseId !== caseId && one.task.approvedAmount === task.approvedAmount);
  }
}
