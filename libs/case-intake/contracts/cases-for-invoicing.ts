import type { TaskStatus } from './task-status.js';
import type { DeliveredAddress, DeliveredDeductible } from './task-delivery.js';

/** What an invoice on a case needs to know of it. Amounts are whole øre. */
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
  /** Scalepoint's GUID of the case; null for tasks that came without it (XML) until somebody typed it in. */
  readonly scalepointCaseId: string | null;
  readonly scalepointCaseNumber: string | null;
  readonly referenceNumber: string | null;
  readonly insurerId: string;
  readonly insurerName: string;
  /** Whom the debtor of the case is. */
  readonly debtorId: string;
  readonly policyholder: {
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly address: DeliveredAddress | null;
  };
  readonly deductible: DeliveredDeductible | null;
  /** Percent of the VAT that the policyholder bears. */
  readonly vatShare: number | null;
  /** What the insurer has approved. */
  readonly approvedAmount: number | null;
}

/** Asks about cases on behalf of their invoices. */
export abstract class CasesForInvoicing {
  /** Null when the company has no such case. */
  abstract find(companyId: string, caseId: string): Promise<CaseForInvoicing | null>;
}
