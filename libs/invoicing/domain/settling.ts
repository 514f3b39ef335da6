import type { CasesForInvoicing, TaskForInvoicing } from '#case-intake/contracts';
import { Money } from '#shared-kernel';
import type { Claims } from './claim.js';
import type { Invoice } from './invoice.js';
import type { ClaimTerms } from './own-payment.js';

/** What the task of an invoice says of the own payment of its claim. */
export function termsOf({ deductible, vatShare }: TaskForInvoicing): ClaimTerms {
  const isOurs = deductible?.collectedBy === 'servicePartner';
  return { deductible: Money.ofOere(isOurs ? deductible.amount : 0), vatShare: vatShare ?? 0 };
}

/** Scalepoint's case; ours where Scalepoint's is not known. */
export function claimIdOf(caseId: string, { scalepointCaseId }: TaskForInvoicing): string {
  return scalepointCaseId ?? caseId;
}

/** Lets the claim follow what became of the posting of an invoice. */
export async function followPosting(
  claims: Claims,
  cases: CasesForInvoicing,
  companyId: string,
  invoice: Invoice,
): Promise<void> {
  const { state } = invoice;
  const isOver = state === 'refused' || state === 'failed' || state === 'withdrawn';
  if (state !== 'posted' && !isOver) return;
  const found = await cases.find(companyId, invoice.caseId);
  if (!found) return;
  const claimId = claimIdOf(invoice.caseId, found.task);
  if (isOver && !(await claims.byId(companyId, claimId))) return;
  const claim = await claims.hold(companyId, claimId);
  if (isOver) return claim.release(invoice.id);
  // An answer to an older attempt may come after the split was released.
  claim.settle(invoice, termsOf(found.task));
  claim.confirm(invoice);
}
