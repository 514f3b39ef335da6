import type { TaskStatus } from './task-status.js';
import type { DeliveredAddress, DeliveredDeductible } from './task-delivery.js';

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
}

/** Returns cases to invoicing. */
export abstract class CasesForInvoicing {
  /** Null when the company has no such case. */
  abstract find(companyId: string, caseId: string): Promise<CaseForInvoicing | null>;
}
