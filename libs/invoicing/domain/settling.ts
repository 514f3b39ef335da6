import type { Claims } from './claim.js';
import type { Invoice } from './invoice.js';
import { claimIdOf, termsOf } from './own-payment.js';

type Task = Parameters<typeof termsOf>[0] & Parameters<typeof claimIdOf>[1];

/** Looks up the terms of the task of an invoice. */
interface Cases {
  find(companyId: string, document: Pick<Invoice, 'caseId' | 'taskId'>): Promise<{ readonly task: Task } | null>;
}

/** Confirms or releases the share of the claim according to the outcome of a posting. */
export async function followPosting(claims: Claims, cases: Cases, companyId: string, invoice: Invoice): Promise<void> {
  const { state } = invoice;
  const isOver = state === 'refused' || state === 'failed' || state === 'withdrawn';
  if (state !== 'posted' && !isOver) return;
  const found = await cases.find(companyId, invoice);
  if (!found) return;
  const claimId = claimIdOf(invoice.caseId, found.task);
  if (isOver && !(await claims.byId(companyId, claimId))) return;
  const claim = await claims.hold(companyId, claimId);
  if (isOver) return claim.release(invoice.id);
  // An answer to an older attempt may come after the split was released.
  claim.settle(invoice, termsOf(found.task));
  claim.confirm(invoice);
}
