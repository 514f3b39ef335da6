import type { VatCategory, VatReason } from '../contracts/index.js';

/** The reasons for charging no VAT: for AE the wording of the VAT act, otherwise the usual reason. */
const USUAL: Readonly<Record<VatCategory, string | null>> = {
  S: null,
  AE: 'Omvendt betalingspligt. Køber afregner momsen.',
  E: 'Fritaget for moms efter momslovens § 13.',
  Z: 'Momssats 0 % efter momslovens § 34.',
};

/** The reason for a category. The ERP's own comes first, but AE always says that the buyer accounts for the VAT. */
export function vatReasonOf(category: VatCategory, given: readonly VatReason[] = []): string | null {
  const own = given.find((one) => one.category === category)?.reason ?? null;
  if (category === 'AE' && own !== null && !/omvendt betalingspligt/i.test(own)) return `${USUAL.AE} ${own}`;
  return own ?? USUAL[category];
}
