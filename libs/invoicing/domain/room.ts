import { Money } from '#shared-kernel';
import type { VatCategory } from '../contracts/index.js';
import { type CategoryAmount, rateOf } from './amounts.js';

/** The remainder of a document per VAT category after credit notes and deductions, without categories that have no net. */
export function roomLeft(
  document: readonly CategoryAmount[],
  taken: readonly CategoryAmount[],
): readonly CategoryAmount[] {
  return document.map(({ category, net, vat }) => {
    const own = taken.filter((one) => one.category === category);
    return {
      category,
      net: net.minus(Money.sum(own.map((one) => one.net))),
      vat: vat.minus(Money.sum(own.map((one) => one.vat))),
    };
  });
}

/** The first category that exceeds its remainder; the limit applies to nets. */
export function firstExcess(
  wanted: readonly CategoryAmount[],
  room: readonly CategoryAmount[],
): { readonly category: VatCategory; readonly left: Money } | null {
  for (const { category, net } of wanted) {
    const left = room.find((one) => one.category === category)?.net ?? Money.zero;
    const sign = Math.sign(left.oere) || 1;
    if (net.oere * sign < 0 || net.oere * sign > left.oere * sign) return { category, left };
  }
  return null;
}

/**
 * The VAT of a net that is taken from a category. The document that takes the last net gets the remaining VAT. Before
 * that it is the rounded VAT of the net, within one øre, such that the remainder can still be taken exactly.
 */
export function vatTaken(category: VatCategory, net: Money, room: readonly CategoryAmount[]): Money {
  const left = room.find((one) => one.category === category);
  if (!left) return Money.zero;
  if (net.equals(left.net)) return left.vat;
  const sign = left.net.isNegative() ? -1 : 1;
  const [all, vat, part] = [left.net.oere * sign, left.vat.oere * sign, net.oere * sign];
  const share = sharesOf(category, part);
  const rest = sharesOf(category, all - part);
  const fitting = clamp(share.rounded, vat - rest.up, vat - rest.down);
  const near = clamp(fitting, share.down, share.up);
  return Money.ofOere(clamp(near, Math.min(0, vat), Math.max(0, vat)) * sign);
}

/** True if VAT that was fixed earlier still lets all documents add up to the whole. */
export function fits({ category, net, vat }: CategoryAmount, room: readonly CategoryAmount[]): boolean {
  const left = room.find((one) => one.category === category);
  if (!left) return net.isZero() && vat.isZero();
  if (net.equals(left.net)) return vat.equals(left.vat);
  return Math.abs(vat.oere) <= Math.abs(left.vat.oere);
}

function sharesOf(category: VatCategory, oere: number) {
  const hundredths = BigInt(oere) * BigInt(rateOf(category));
  const down = hundredths / 100n;
  const isExact = hundredths % 100n === 0n;
  return {
    down: Number(down),
    up: Number(isExact ? down : down + 1n),
    rounded: Money.ofOere(oere).times(BigInt(rateOf(category)), 100n).oere,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
