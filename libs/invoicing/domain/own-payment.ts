import { Money } from '#shared-kernel';

/** The terms of the own payment of a claim. */
export interface ClaimTerms {
  /** Once per claim; zero unless the contractor collects it. */
  readonly deductible: Money;
  /** Percent of the VAT that the policyholder bears, 0–100. */
  readonly vatShare: number;
}

/** The split of a document between policyholder and insurer, in øre; all negative for a credit note. */
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
  /** The invoice that a credit note corrects; null for an invoice. */
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

/** The terms of the own payment as the task states them. */
interface TaskTerms {
  readonly deductible: { readonly amount: number; readonly collectedBy: string | null } | null;
  readonly vatShare: number | null;
}

export function termsOf({ deductible, vatShare }: TaskTerms): ClaimTerms {
  const isOurs = deductible?.collectedBy === 'servicePartner';
  return { deductible: Money.ofOere(isOurs ? deductible.amount : 0), vatShare: vatShare ?? 0 };
}

/** Scalepoint's case, or our case if Scalepoint's is unknown. */
export function claimIdOf(caseId: string, { scalepointCaseId }: { readonly scalepointCaseId: string | null }): string {
  return scalepointCaseId ?? caseId;
}

const PARTS = ['deductible', 'depreciation', 'vatShare', 'insurerShare'] as const;

/** The part of the deductible that the documents of a claim take, less credit notes. */
export function deductibleTaken(shares: readonly ClaimShare[]): Money {
  return Money.sum(shares.map(({ deductible }) => Money.ofOere(deductible)));
}

/** The policyholder's own part of the VAT of a document. */
export function vatShareOf(vat: Money, percent: number): Money {
  // In hundredths of a percent, since a share may be 12.5.
  return vat.times(BigInt(Math.round(percent * 100)), 10_000n);
}

/**
 * Splits an invoice: the policyholder bears its depreciation, the share of its VAT, and the rest of the deductible, but
 * never more than its total. Depreciation and VAT go first, because the deductible can be taken from the next invoice.
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

/** The fixed split of a document of the claim, or the split that it would get now. */
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
 * The split of a credit note: each part of its invoice's split in proportion to the remainder of that part, with the
 * last øre by largest remainder. The credit note for the rest of the invoice returns all that remains.
 */
export function splitCredit(total: Money, credited: Split | null, givenBack: readonly Split[]): Split {
  // Invoices posted before splits were stored have no share for the policyholder.
  const split = credited ?? { ...NOTHING, insurerShare: total.oere };
  const left = PARTS.map((part) => givenBack.reduce((rest, one) => rest + one[part], split[part]));
  const shares = inProportion(total.oere, left).map((share) => (share === 0 ? 0 : -share));
  const [deductible = 0, depreciation = 0, vatShare = 0, insurerShare = 0] = shares;
  const policyholderShare = deductible + depreciation + vatShare;
  return { deductible, depreciation, vatShare, policyholderShare, insurerShare };
}

const NOTHING: Split = { deductible: 0, depreciation: 0, vatShare: 0, policyholderShare: 0, insurerShare: 0 };

/**
 * Divides an amount exactly, in proportion to weights. If the amount is at most the sum of the weights, no part exceeds its
 * weight.
 */
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
