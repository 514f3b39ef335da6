import { Money } from '#shared-kernel';
import { type CategoryAmount, grossOf } from './amounts.js';
import type { Invoice } from './invoice.js';
import {
  AboveApprovedAmount,
  AssessmentNeedsVisit,
  CaseIdAtScalepointMissing,
  CreditedInvoiceNotPosted,
  InsurerHasNoAlias,
  InsurerHasNoToken,
  RejectionNeedsRejectedTask,
  ScalepointUsernameMissing,
  TaskIsCancelled,
  TaskIsClosed,
  TaskIsRejected,
  TotalIsZero,
} from './invoicing-errors.js';
import type { TakenDocuments } from './taken-documents.js';

/** Facts needed to decide whether an invoice may be posted. */
export interface PostingFacts {
  readonly scalepointUsername: string | null;
  readonly hasToken: boolean;
  /** The alias of the token; null while no delivery has named it. */
  readonly alias: string | null;
  readonly scalepointCaseId: string | null;
  readonly taskStatus: string;
  readonly visit: 'none' | 'scheduled' | 'made';
  /** The approved amount; null if the insurer named none. */
  readonly approvedAmount: Money | null;
  /** The numbers of the other tasks of the claim that show the same approval. */
  readonly approvalSharedWith: readonly string[];
  /** Posted and queued amounts under the approval, less credit notes, without this invoice. */
  readonly committed: readonly CategoryAmount[];
  /** The invoice that a credit note corrects, and the on-account invoices that are deducted. */
  readonly taken: TakenDocuments;
  readonly confirmedAboveApproved: boolean;
}

/** Called before anything is sent. @throws the first reason why the invoice may not be posted */
export function assertMayBePosted(invoice: Invoice, facts: PostingFacts): void {
  const creditedInvoice = facts.taken.credited;
  if (facts.scalepointUsername === null) throw new ScalepointUsernameMissing();
  // A credit note is sent under the alias of its invoice, even if the token was deleted since.
  if (!facts.hasToken && !creditedInvoice?.tenant) throw new InsurerHasNoToken();
  if (facts.hasToken && facts.alias === null && !creditedInvoice?.tenant) throw new InsurerHasNoAlias();
  if (facts.scalepointCaseId === null) throw new CaseIdAtScalepointMissing();
  if (!invoice.isCreditNote) assertTaskAllows(invoice, facts);
  if (invoice.amount.isZero()) throw new TotalIsZero();
  if (invoice.isCreditNote && creditedInvoice?.state !== 'posted') throw new CreditedInvoiceNotPosted();
  facts.taken.assertStillFits(invoice);
  if (!invoice.isCreditNote && !facts.confirmedAboveApproved) assertApproved(invoice, facts);
}

/** The documents are added up before rounding, so that rounding does not use up the limit. */
function assertApproved(invoice: Invoice, { approvedAmount, committed, approvalSharedWith }: PostingFacts): void {
  if (approvedAmount === null) return;
  const excess = grossOf([...committed, ...invoice.amounts.categories]).minus(approvedAmount);
  if (excess.isMoreThan(Money.zero)) throw new AboveApprovedAmount(approvedAmount, excess, approvalSharedWith);
}

function assertTaskAllows({ kind }: Invoice, { taskStatus, visit }: PostingFacts): void {
  if (kind === 'rejection' && taskStatus !== 'rejected') throw new RejectionNeedsRejectedTask();
  if (kind === 'assessment' && visit === 'none') throw new AssessmentNeedsVisit();
  if (taskStatus === 'cancelled') {
    if (kind !== 'assessment') throw new TaskIsCancelled();
    if (visit !== 'made') throw new AssessmentNeedsVisit();
  }
  if (taskStatus === 'closed') throw new TaskIsClosed();
  if (taskStatus === 'rejected' && kind !== 'rejection') throw new TaskIsRejected();
}
