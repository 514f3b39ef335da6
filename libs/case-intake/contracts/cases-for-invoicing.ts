import type { TaskStatus } from './task-status.js';
import type { DeliveredAddress, DeliveredDeductible, DeliveredOfferAnswer } from './task-delivery.js';

/** What invoicing needs to know about a case and the task of a document. Amounts are whole øre. */
export interface CaseForInvoicing {
  readonly caseId: string;
  readonly number: number;
  readonly name: string;
  readonly task: TaskForInvoicing;
  /** The tasks of the case; the main task, for which it was opened, comes first. */
  readonly tasks: readonly TaskOfCase[];
}

export interface TaskOfCase {
  readonly id: string;
  readonly referenceNumber: string | null;
  readonly insurerId: string;
}

/** A document of a case; without a task it belongs to the main task. */
export interface DocumentOfCase {
  readonly caseId: string;
  readonly taskId?: string | null;
}

export interface TaskForInvoicing {
  readonly id: string;
  /** The case that was opened for it, also while it is on the case of another task. */
  readonly ownCaseId: string;
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
  /** @returns the case with the task of the document; null when the company has no such case */
  async find(companyId: string, document: DocumentOfCase): Promise<CaseForInvoicing | null> {
    return (await this.several(companyId, [document])).get(documentKey(document)) ?? null;
  }

  /** Those of the cases that the company has, with the tasks of the documents, by `documentKey`. */
  abstract several(
    companyId: string,
    documents: readonly DocumentOfCase[],
  ): Promise<ReadonlyMap<string, CaseForInvoicing>>;

  /** The case and those that were opened for tasks that are on it now: their documents are shown with it. */
  abstract withLeft(companyId: string, caseId: string): Promise<readonly string[]>;

  /**
   * The tasks of a claim with the cases that they are on, by Scalepoint's GUID of the claim or by our own id of one of its
   * cases; oldest first.
   */
  abstract ofClaim(companyId: string, claimId: string): Promise<CaseForInvoicing[]>;

  /** The other tasks of the claim that show the same approved amount, so that it may be one approval. */
  async sharingApproval(companyId: string, { task }: CaseForInvoicing): Promise<CaseForInvoicing[]> {
    if (task.approvedAmount === null || task.scalepointCaseId === null) return [];
    const ofClaim = await this.ofClaim(companyId, task.scalepointCaseId);
    return ofClaim.filter((one) => one.task.id !== task.id && one.task.approvedAmount === task.approvedAmount);
  }
}

/** Tells the documents of the tasks of a case apart. */
export function documentKey({ caseId, taskId = null }: DocumentOfCase): string {
  return taskId === null ? caseId : `${caseId} ${taskId}`;
}
