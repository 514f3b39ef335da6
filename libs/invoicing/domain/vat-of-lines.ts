import { Money } from '#shared-kernel';

/**
 * The VAT of lines as the difference of running sums, so that no line is more than one øre from its own share and none
 * changes sign. If the total differs from its own rounding (a document that takes the last of another one), the
 * difference goes to the lines that were rounded the other way.
 */
export function distributeVat(nets: readonly Money[], vat: Money, rate: number): Money[] {
  const shares = nets.map(({ oere }) => BigInt(oere) * BigInt(rate));
  let sum = 0n;
  const vats = shares.map((share) => {
    const before = halfUp(sum);
    sum += share;
    return halfUp(sum) - before;
  });
  let left = BigInt(vat.oere) - vats.reduce((total, one) => total + one, 0n);
  const step = left < 0n ? -1n : 1n;
  // The lines that were rounded furthest the other way come first.
  const places = [...shares.keys()].toSorted((one, other) => {
    const difference = short(shares, vats, other) * step - short(shares, vats, one) * step;
    return difference > 0n ? 1 : difference < 0n ? -1 : 0;
  });
  for (const place of places) {
    if (left === 0n) break;
    vats[place] = (vats[place] ?? 0n) + step;
    left -= step;
  }
  // More than one øre a line: only a document of very few lines can have that.
  const [first] = places;
  if (first !== undefined) vats[first] = (vats[first] ?? 0n) + left;
  return vats.map((one) => Money.ofOere(one));
}

/** How much less than its share a line has, in hundredths of an øre. */
function short(shares: readonly bigint[], vats: readonly bigint[], place: number): bigint {
  return (shares[place] ?? 0n) - (vats[place] ?? 0n) * 100n;
}

/** Hundredths of an øre as whole øre. */
function halfUp(hundredths: bigint): bigint {
  const whole = (hundredths + 50n) / 100n;
  return (hundredths + 50n) % 100n < 0n ? whole - 1n : whole;
}
