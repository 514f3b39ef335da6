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
  /** What the insurer approved for the case; null when it did not say. */
  readonly approvedAmount: Money | null;
  /** Posted or on its way for the case, less what is credited, without this invoice. */
  readonly committed: Money;
  readonly creditedInvoice: Invoice | null;
  /** What other credit notes take of it. */
  readonly creditedByOthers: Money;
  readonly confirmedAboveApproved: boolean;
}

/** @throws whatever keeps the invoice from being posted, before anything is sent */
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
  // Money that went out can be taken back whatever became of the task since.
  if (status === 'closed' && !isCreditNote) throw new TaskIsClosed();
  if (status === 'rejected' && kind !== 'rejection' && !isCreditNote) throw new TaskIsRejected();
}
