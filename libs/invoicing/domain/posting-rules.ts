import { Money } from '#shared-kernel';
import type { Invoice } from './invoice.js';
import {
  AboveApprovedAmount,
  CaseIdAtScalepointMissing,
  CreditedInvoiceNotPosted,
  CreditsTooMuch,
  InsurerHasNoToken,
  ScalepointUsernameMissing,
  TaskIsCancelled,
  TaskIsClosed,
  TaskIsRejected,
  TotalIsZero,
} from './invoicing-errors.js';

/** Facts needed to decide whether an invoice may be posted. */
export interface PostingFacts {
  readonly scalepointUsername: string | null;
  readonly hasToken: boolean;
  readonly scalepointCaseId: string | null;
  readonly taskStatus: string;
  /** The amount that the insurer approved for the case; null if it gave none. */
  readonly approvedAmount: Money | null;
  /** The sum of the other invoices of the case that are posted or being posted, less their credit notes. */
  readonly committed: Money;
  readonly creditedInvoice: Invoice | null;
  /** The sum of the other credit notes for the credited invoice. */
  readonly creditedByOthers: Money;
  readonly confirmedAboveApproved: boolean;
}

/** Called before anything is sent. @throws the first reason why the invoice may not be posted */
export function assertMayBePosted(invoice: Invoice, facts: PostingFacts): void {
  if (facts.scalepointUsername === null) throw new ScalepointUsernameMissing();
  if (!facts.hasToken) throw new InsurerHasNoToken();
  if (facts.scalepointCaseId === null) throw new CaseIdAtScalepointMissing();
  assertTaskAllows(invoice, facts.taskStatus);
  if (invoice.amount.isZero()) throw new TotalIsZero();
  if (invoice.isCreditNote) {
    assertLeftToCredit(invoice, facts);
    return;
  }
  const { approvedAmount, committed, confirmedAboveApproved } = facts;
  if (approvedAmount === null || confirmedAboveApproved) return;
  const excess = committed.plus(invoice.amount).minus(approvedAmount);
  if (excess.isMoreThan(Money.zero)) throw new AboveApprovedAmount(approvedAmount, excess);
}

/** A refused credit note releases its amount, so another one may have used it since. */
function assertLeftToCredit({ amount }: Invoice, { creditedInvoice, creditedByOthers }: PostingFacts): void {
  if (creditedInvoice?.state !== 'posted') throw new CreditedInvoiceNotPosted();
  const left = creditedInvoice.amount.minus(creditedByOthers);
  if (amount.isMoreThan(left)) throw new CreditsTooMuch(left.isNegative() ? Money.zero : left);
}

function assertTaskAllows({ kind, isCreditNote }: Invoice, status: string): void {
  if (status === 'cancelled') throw new TaskIsCancelled();
  // A posted invoice can be credited even after the task is closed.
  if (status === 'closed' && !isCreditNote) throw new TaskIsClosed();
  if (status === 'rejected' && kind !== 'rejection' && !isCreditNote) throw new TaskIsRejected();
}
