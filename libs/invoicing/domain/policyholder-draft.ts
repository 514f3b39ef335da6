import type { ClaimShare } from './own-payment.js';

/** A line of the policyholder's invoice, in øre. It has no VAT of its own. */
export interface DraftLine {
  readonly text: string;
  readonly amount: number;
  readonly invoiceId: string;
  readonly part: 'deductible' | 'depreciation' | 'vatShare';
}

/** The note on VAT: the VAT of the work is on the invoice of which the policyholder pays a part. */
export const NO_VAT_OF_ITS_OWN =
  'Beløbet er din andel af en faktura, hvor momsen er opgjort. Der beregnes ikke moms af beløbet.';

/**
 * The lines of the policyholder's invoice: one line for each part of the own payment of each posted document; the lines
 * of a credit note are negative.
 */
export function draftLines(
  shares: readonly ClaimShare[],
  numbers: ReadonlyMap<string, string>,
  { claimNumber, vatSharePercent }: { readonly claimNumber: string | null; readonly vatSharePercent: number },
): DraftLine[] {
  const claim = claimNumber === null ? '' : `, skade ${claimNumber}`;
  const percent = String(vatSharePercent).replace('.', ',');
  return shares
    .filter(({ posted }) => posted)
    .flatMap(({ invoiceId, creditsInvoiceId, deductible, depreciation, vatShare }) => {
      const number = numbers.get(invoiceId) ?? '';
      const of = creditsInvoiceId === null ? `faktura ${number}` : `kreditnota ${number}`;
      const lines: DraftLine[] = [
        { text: `Selvrisiko${claim} (${of})`, amount: deductible, invoiceId, part: 'deductible' },
        { text: `Afskrivning (${of})`, amount: depreciation, invoiceId, part: 'depreciation' },
        { text: `Momsandel ${percent} % (${of})`, amount: vatShare, invoiceId, part: 'vatShare' },
      ];
      return lines.filter(({ amount }) => amount !== 0);
    });
}
