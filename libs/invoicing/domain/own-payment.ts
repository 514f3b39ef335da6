import { Money } from '#shared-kernel';

/** What a claim says of its own payment. */
export interface ClaimTerms {
  /** Once per claim; zero unless the contractor collects it. */
  readonly deductible: Money;
  /** Percent of the VAT that the policyholder bears, 0–100. */
  readonly vatShare: number;
}

/** Who bears what of a document, in øre; of a credit note all of it is negative. */
export interface Split {
  readonly deductible: number;
  readonly depreciation: number;
  readonly vatShare: number;
  readonly policyholderShare: number;
  readonly insurerShare: number;
}

/** The split of a document, fixed with its posting. */
export interface ClaimShare extends Split {
  readonly invoiceId: string;
  /** The invoice that a credit note gives back of; null for an invoice. */
  readonly creditsInvoiceId: string | null;
  /** Whether Scalepoint has the document, so that the share is due. */
  readonly posted: boolean;
}

export interface DocumentToSplit {
  readonly id: string;
  readonly creditsInvoiceId: string | null;
  readonly total: Money;
  readonly vat: Money;
  readonly depreciation: Money;
}

/** What a task says of the own payment of its claim. */
interface TaskTerms {
  readonly deductible: { readonly amount: number; readonly collectedBy: string | null } | null;
  readonly vatShare: number | null;
}

export function termsOf({ deductible, vatShare }: TaskTerms): ClaimTerms {
  const isOurs = deductible?.collectedBy === 'servicePartner';
  return { deductible: Money.ofOere(isOurs ? deductible.amount : 0), vatShare: vatShare ?? 0 };
}

/** Scalepoint's case; ours where Scalepoint's is not known. */
export function claimIdOf(caseId: string, { scalepointCaseId }: { readonly scalepointCaseId: string | null }): string {
  return scalepointCaseId ?? caseId;
}

const PARTS = ['deductible', 'depreciation', 'vatShare', 'insurerShare'] as const;

/** What of the deductible the documents of a claim take, less what credit notes gave back. */
export function deductibleTaken(shares: readonly ClaimShare[]): Money {
  return Money.sum(shares.map(({ deductible }) => Money.ofOere(deductible)));
}

/** The policyholder's own part of the VAT of a document. */
export function vatShareOf(vat: Money, percent: number): Money {
  // In hundredths of a percent, since a share may be 12.5.
  return vat.times(BigInt(Math.round(percent * 100)), 10_000n);
}

/**
 * Splits an invoice: the policyholder bears its depreciation, the share of its VAT, and what is left of the deductible,
 * together at most all of it. The parts of the invoice itself go first, because the deductible can wait for the next one.
 */
export function splitInvoice(
  { total, vat, depreciation }: Pick<DocumentToSplit, 'total' | 'vat' | 'depreciation'>,
  terms: ClaimTerms,
  taken: Money,
): Split {
  const ofDepreciation = Money.smallerOf(total, depreciation);
  const ofVat = Money.smallerOf(total.minus(ofDepreciation), vatShareOf(vat, terms.vatShare));
  const room = total.minus(ofDepreciation).minus(ofVat);
  const due = terms.deductible.minus(taken);
  const ofDeductible = due.isNegative() ? Money.zero : Money.smallerOf(room, due);
  const policyholder = ofDepreciation.plus(ofVat).plus(ofDeductible);
  return {
    deductible: ofDeductible.oere,
    depreciation: ofDepreciation.oere,
    vatShare: ofVat.oere,
    policyholderShare: policyholder.oere,
    insurerShare: total.minus(policyholder).oere,
  };
}

/** The split of a document among the shares of its claim: as it was fixed, else as it would be now. */
export function splitAmong(shares: readonly ClaimShare[], document: DocumentToSplit, terms: ClaimTerms): Split {
  const { id, creditsInvoiceId, total } = document;
  const fixed = shares.find(({ invoiceId }) => invoiceId === id);
  if (fixed) return fixed;
  if (creditsInvoiceId === null) return splitInvoice(document, terms, deductibleTaken(shares));
  const credited = shares.find(({ invoiceId }) => invoiceId === creditsInvoiceId) ?? null;
  return splitCredit(
    total,
    credited,
    shares.filter((one) => one.creditsInvoiceId === creditsInvoiceId),
  );
}

/**
 * What a credit note gives back of the split of its invoice: part by part in proportion to what is left of it, øre by the
 * largest remainder. The credit note that takes the last of the invoice gives back all that is left.
 */
export function splitCredit(total: Money, credited: Split | null, givenBack: readonly Split[]): Split {
  // What was posted before splits were kept took nothing from the policyholder.
  const split = credited ?? { ...NOTHING, insurerShare: total.oere };
  const left = PARTS.map((part) => givenBack.reduce((rest, one) => rest + one[part], split[part]));
  const shares = inProportion(total.oere, left).map((share) => (share === 0 ? 0 : -share));
  const [deductible = 0, depreciation = 0, vatShare = 0, insurerShare = 0] = shares;
  const policyholderShare = deductible + depreciation + vatShare;
  return { deductible, depreciation, vatShare, policyholderShare, insurerShare };
}

const NOTHING: Split = { deductible: 0, depreciation: 0, vatShare: 0, policyholderShare: 0, insurerShare: 0 };

/** Divides an amount in proportion to weights, exactly. No part is more than its weight if the amount is no more than all. */
function inProportion(amount: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  if (all <= 0) return weights.map((_, place) => (place === weights.length - 1 ? amount : 0));
  const exact = weights.map((weight) => BigInt(amount) * BigInt(weight));
  const shares = exact.map((one) => Number(one / BigInt(all)));
  let left = amount - shares.reduce((sum, share) => sum + share, 0);
  const byRemainder = [...weights.keys()].toSorted((one, other) => {
    const difference = ((exact[other] ?? 0n) % BigInt(all)) - ((exact[one] ?? 0n) % BigInt(all));
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  });
  for (const place of byRemainder) {
    if (left === 0) break;
    shares[place] = (shares[place] ?? 0) + 1;
    left -= 1;
  }
  return shares;
}
