import { Money } from '#shared-kernel';
import type { InvoiceLine, VatCategory } from '../contracts/index.js';

const QUANTITY = /^-?\d{1,9}(\.\d{1,4})?$/;
const QUANTITY_SCALE = 10_000n;

/** Percent; section 33 of the Danish VAT act. */
const STANDARD_RATE = 25;

export interface CategoryAmounts {
  readonly category: VatCategory;
  /** Percent. */
  readonly rate: number;
  readonly net: Money;
  readonly vat: Money;
}

export interface Amounts {
  readonly lines: readonly Money[];
  readonly categories: readonly CategoryAmounts[];
  readonly net: Money;
  readonly vat: Money;
  readonly total: Money;
}

/** True for a decimal number as text, with at most nine digits and four decimals. */
export function isQuantity(text: string): boolean {
  return QUANTITY.test(text);
}

/** Quantity times unit price, rounded to the øre, half away from zero. */
export function lineNet({ quantity, unitPrice }: InvoiceLine): Money {
  const [whole = '', decimals = ''] = quantity.split('.');
  return Money.ofOere(unitPrice).times(BigInt(whole + decimals.padEnd(4, '0')), QUANTITY_SCALE);
}

/** Percent. */
export function rateOf(category: VatCategory): number {
  return category === 'S' ? STANDARD_RATE : 0;
}

/** Totals of the lines. VAT is calculated from the sum of each category and rounded once; only the standard rate has VAT. */
export function amountsOf(lines: readonly InvoiceLine[]): Amounts {
  const nets = lines.map(lineNet);
  const sums = new Map<VatCategory, Money>();
  lines.forEach(({ vatCategory }, index) => {
    sums.set(vatCategory, (sums.get(vatCategory) ?? Money.zero).plus(nets[index] ?? Money.zero));
  });
  const categories = [...sums].map(([category, net]) => ({
    category,
    rate: rateOf(category),
    net,
    vat: category === 'S' ? net.standardVat() : Money.zero,
  }));
  const net = Money.sum(nets);
  const vat = Money.sum(categories.map((one) => one.vat));
  return { lines: nets, categories, net, vat, total: net.plus(vat) };
}

/**
 * The VAT of each line. The lines add up to the rounded VAT of their category: the last line of the category absorbs
 * the rounding difference.
 */
export function vatOfLines(lines: readonly InvoiceLine[], { lines: nets, categories }: Amounts): Money[] {
  const left = new Map(categories.map(({ category, vat }) => [category, vat]));
  const lastOf = new Map(lines.map(({ vatCategory }, index) => [vatCategory, index]));
  return lines.map(({ vatCategory }, index) => {
    const rest = left.get(vatCategory) ?? Money.zero;
    const own = vatCategory === 'S' ? (nets[index] ?? Money.zero).standardVat() : Money.zero;
    const vat = lastOf.get(vatCategory) === index ? rest : own;
    left.set(vatCategory, rest.minus(vat));
    return vat;
  });
}
