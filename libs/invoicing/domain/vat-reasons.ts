import type { VatCategory, VatReason } from '../contracts/index.js';

/** What the invoice says where no VAT is charged: for AE the words of the VAT act, else the usual ground. */
const USUAL: Readonly<Record<VatCategory, string | null>> = {
  S: null,
  AE: 'Omvendt betalingspligt. Køber afregner momsen.',
  E: 'Fritaget for moms efter momslovens § 13.',
  Z: 'Momssats 0 % efter momslovens § 34.',
};

/** The words for a category; the ERP's own go first, except that AE always says that the buyer accounts for the VAT. */
export function vatReasonOf(category: VatCategory, given: readonly VatReason[] = []): string | null {
  const own = given.find((one) => one.category === category)?.reason ?? null;
  if (category === 'AE' && own !== null && !/omvendt betalingspligt/i.test(own)) return `${USUAL.AE} ${own}`;
  return own ?? USUAL[category];
}
