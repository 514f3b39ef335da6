import { Money } from '#shared-kernel';
import type { OfferOutcome } from '../contracts/index.js';
import { Approval, type Approvals } from './approval.js';
import type { Offers } from './offer.js';

/** A case with the answers to offers and the approved amount of its task. */
interface FollowedCase {
  readonly caseId: string;
  readonly task: {
    readonly id: string;
    readonly approvedAmount: number | null;
    readonly offerAnswers: readonly SaidOfOffer[];
  };
}

interface SaidOfOffer {
  readonly offerId: string;
  readonly outcome: OfferOutcome;
  readonly amount: number | null;
  readonly answeredBy: string | null;
  readonly at: string | null;
}

interface Repositories {
  readonly offers: Offers;
  readonly approvals: Approvals;
}

/** The approval of the task of a case; opened if there is none yet. */
export async function approvalOf(approvals: Approvals, companyId: string, found: FollowedCase): Promise<Approval> {
  const known = await approvals.byId(companyId, found.task.id);
  if (known) return known;
  const opened = Approval.open(companyId, found.task.id, found.caseId);
  approvals.add(opened);
  return opened;
}

/**
 * Copies answers to offers and the approved amount from the task. The amount comes last: if one update has both, the
 * amount is the total and includes the offer.
 */
export async function followTask(
  { offers, approvals }: Repositories,
  companyId: string,
  found: FollowedCase,
  now: Date,
): Promise<Approval | null> {
  const { offerAnswers, approvedAmount } = found.task;
  const answered = [];
  const waiting = offerAnswers.length === 0 ? [] : await offers.sentOn(companyId, found.task.id);
  for (const offer of waiting) {
    const said = offerAnswers.find((one) => one.offerId === offer.id);
    if (!said) continue;
    const { answeredBy, amount } = said;
    const isWhole = said.outcome === 'partly-approved' && amount !== null && amount >= offer.total;
    const outcome = isWhole ? ('approved' as const) : said.outcome;
    // A partial approval without an amount cannot be added up; the user types the amount in.
    if (outcome === 'partly-approved' && (amount === null || amount <= 0)) continue;
    const answer = { outcome, answeredBy, answeredAt: said.at ?? now.toISOString() };
    const partly = outcome === 'partly-approved' ? Money.ofOere(amount ?? 0) : null;
    offer.takeAnswer({ ...answer, source: 'update', recordedBy: null }, partly);
    answered.push(offer);
  }
  const known = await approvals.byId(companyId, found.task.id);
  if (!known && approvedAmount === null && answered.every(({ answer }) => answer?.amount === 0)) return null;
  const approval = known ?? Approval.open(companyId, found.task.id, found.caseId);
  if (!known) approvals.add(approval);
  for (const { id, answer } of answered) {
    approval.addOffer(id, answer?.amount ?? 0, answer?.answeredBy ?? null, now);
  }
  approval.noteFigure(approvedAmount, now);
  return approval;
}
