import { Money } from '#shared-kernel';
import type { BookedContent, InvoiceLine, VatCategory } from '../contracts/index.js';
import { distributeVat } from './vat-of-lines.js';

const QUANTITY = /^-?\d{1,9}(\.\d{1,4})?$/;
const QUANTITY_SCALE = 10_000n;

/** Percent; section 33 of the Danish VAT act. */
const STANDARD_RATE = 25;

/** Net and VAT of one VAT category: of a document, of a part of it, or of its remainder. */
export interface CategoryAmount {
  readonly category: VatCategory;
  readonly net: Money;
  readonly vat: Money;
}

export interface CategoryAmounts extends CategoryAmount {
  /** Percent. */
  readonly rate: number;
}

/** The lines of one category, apart from those that deduct an on-account invoice, which have the VAT of that invoice. */
export interface LineGroup extends CategoryAmount {
  readonly deductsInvoiceId: string | null;
}

export interface Amounts {
  readonly lines: readonly Money[];
  readonly groups: readonly LineGroup[];
  readonly categories: readonly CategoryAmounts[];
  readonly net: Money;
  readonly vat: Money;
  readonly total: Money;
}

/** The VAT of a group of lines. */
export type VatOf = (group: Omit<LineGroup, 'vat'>) => Money;

/** True for a decimal text of at most nine digits and four decimals. */
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

/** Rounded once, half away from zero (EN 16931); only the standard rate has any. */
export const roundedVat: VatOf = ({ category, net }) => (category === 'S' ? net.standardVat() : Money.zero);

/**
 * The amounts of lines. VAT is calculated on the sum of each category and rounded once, unless `vatOf` calculates it
 * otherwise, as for a document that credits or deducts another one.
 */
export function amountsOf(lines: readonly InvoiceLine[], vatOf: VatOf = roundedVat): Amounts {
  const nets = lines.map(lineNet);
  const sums = new Map<string, Omit<LineGroup, 'vat'>>();
  lines.forEach((line, index) => {
    const { vatCategory: category, deductsInvoiceId = null } = line;
    const net = (sums.get(groupKey(line))?.net ?? Money.zero).plus(nets[index] ?? Money.zero);
    sums.set(groupKey(line), { category, deductsInvoiceId, net });
  });
  const groups = [...sums.values()].map((group) => ({ ...group, vat: vatOf(group) }));
  const categories = [...new Set(groups.map(({ category }) => category))].map((category) => {
    const own = groups.filter((group) => group.category === category);
    return {
      category,
      rate: rateOf(category),
      net: Money.sum(own.map(({ net }) => net)),
      vat: Money.sum(own.map(({ vat }) => vat)),
    };
  });
  const net = Money.sum(nets);
  const vat = Money.sum(categories.map((one) => one.vat));
  return { lines: nets, groups, categories, net, vat, total: net.plus(vat) };
}

/** The amounts with which a document was booked; its VAT may depend on earlier credit notes and deductions. */
export function bookedAmounts({ lines, vatBreakdown, deductions = [] }: BookedContent): Amounts {
  return amountsOf(lines, (group) => {
    const { category, deductsInvoiceId } = group;
    const deducted = deductions.filter((one) => one.category === category);
    if (deductsInvoiceId !== null) {
      return Money.ofOere(deducted.find(({ invoiceId }) => invoiceId === deductsInvoiceId)?.vat ?? 0);
    }
    const booked = vatBreakdown?.find((one) => one.category === category);
    if (!booked) return roundedVat(group);
    return Money.ofOere(booked.vat).minus(Money.sum(deducted.map(({ vat }) => Money.ofOere(vat))));
  });
}

/** The VAT of each line: the lines of a category add up to its VAT, and each is within one øre of its own share. */
export function vatOfLines(lines: readonly InvoiceLine[], { lines: nets, groups }: Amounts): Money[] {
  const vats = lines.map(() => Money.zero);
  for (const { category, deductsInvoiceId, vat } of groups) {
    const places = [...lines.keys()].filter((place) => {
      const line = lines[place];
      return line?.vatCategory === category && (line.deductsInvoiceId ?? null) === deductsInvoiceId;
    });
    const own = places.map((place) => nets[place] ?? Money.zero);
    distributeVat(own, vat, rateOf(category)).forEach((share, index) => (vats[places[index] ?? 0] = share));
  }
  return vats;
}

function groupKey({ vatCategory, deductsInvoiceId }: InvoiceLine): string {
  return `${vatCategory} ${deductsInvoiceId ?? ''}`;
}

/** The gross amount of several documents together: VAT is rounded once per category. */
export function grossOf(nets: readonly CategoryAmount[]): Money {
  const categories = [...new Set(nets.map(({ category }) => category))];
  return Money.sum(
    categories.map((category) => {
      const net = Money.sum(nets.filter((one) => one.category === category).map((one) => one.net));
      return net.plus(roundedVat({ category, net, deductsInvoiceId: null }));
    }),
  );
}

/** The amounts of documents per category; credit notes are subtracted. */
export function committedBy(documents: readonly BookedContent[]): CategoryAmount[] {
  return documents.flatMap((content): readonly CategoryAmount[] => {
    const { categories } = bookedAmounts(content);
    return content.kind === 'creditNote' ? categories.map(negatedAmount) : categories;
  });
}

export function negatedAmount({ category, net, vat }: CategoryAmount): CategoryAmount {
  return { category, net: net.negated(), vat: vat.negated() };
}
