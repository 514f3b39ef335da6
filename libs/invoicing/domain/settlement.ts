import { Money } from '#shared-kernel';

export interface SettlementTerms {
  readonly net: Money;
  readonly vat: Money;
  /** Percent of the VAT that the policyholder bears, 0–100. */
  readonly vatShare: number;
  readonly deductible: Money;
  /** The deductible is included only if the contractor collects it. */
  readonly collectedByContractor: boolean;
  readonly depreciation: Money;
}

export interface Settlement {
  readonly total: Money;
  readonly deductible: Money;
  readonly depreciation: Money;
  readonly vatShare: Money;
  readonly policyholderShare: Money;
  readonly insurerShare: Money;
}

/**
 * The policyholder pays the deductible (if the contractor collects it), the depreciation and a share of the VAT, at most
 * the whole invoice; the insurer pays the rest. The result is a proposal to check, since insurers agree on different splits.
 */
export function settle(terms: SettlementTerms): Settlement {
  const total = terms.net.plus(terms.vat);
  const deductible = terms.collectedByContractor ? terms.deductible : Money.zero;
  // In hundredths of a percent, since a share may be 12.5 %.
  const vatShare = terms.vat.times(BigInt(Math.round(terms.vatShare * 100)), 10_000n);
  const policyholderShare = Money.smallerOf(total, deductible.plus(terms.depreciation).plus(vatShare));
  return {
    total,
    deductible,
    depreciation: terms.depreciation,
    vatShare,
    policyholderShare,
    insurerShare: total.minus(policyholderShare),
  };
}
