import { type FieldRefusal, Money } from '#shared-kernel';
import type { Buyer, InvoiceContent } from '../contracts/index.js';
import { amountsOf, isQuantity } from './amounts.js';
import { paymentFaults } from './payment.js';

/** What Danish law requires an invoice to say about the seller. */
export interface Seller {
  readonly name: string;
  readonly cvr: string | null;
  readonly hasAddress: boolean;
}

/**
 * Returns all errors in the content at once, each with its field and the remedy. The buyer is null when the case, which
 * names the buyer, does not exist.
 */
export function faultsInInvoice(content: InvoiceContent, seller: Seller, buyer: Buyer | null): FieldRefusal[] {
  return [
    ...statutoryFaults(content, seller),
    ...buyerFaults(buyer),
    ...content.lines.flatMap(({ quantity }, index) =>
      isQuantity(quantity)
        ? []
        : fault(
            `/lines/${index}/quantity`,
            'not-a-quantity',
            'Skal være et tal med højst fire decimaler, f.eks. "2.5".',
            'Must be a number with at most four decimals, such as "2.5".',
          ),
    ),
    ...paymentFaults(content.fik, content.account),
    ...totalFaults(content),
  ];
}

function buyerFaults(buyer: Buyer | null): FieldRefusal[] {
  if (!buyer || buyer.address) return [];
  return [
    fault(
      '/buyer/address',
      'buyer-incomplete',
      `Adressen på ${buyer.name} mangler. Udfyld den på sagens debitor i ERP-systemet, eller send den med i "buyer".`,
      `The address of ${buyer.name} is missing. Fill it in on the debtor of the case in the ERP, or send it in "buyer".`,
    ),
  ];
}

function statutoryFaults(content: InvoiceContent, seller: Seller): FieldRefusal[] {
  const { issueDate, dueDate, kind, creditsInvoiceId, lines } = content;
  const faults: FieldRefusal[] = [];
  const refuse = (...given: Parameters<typeof fault>) => faults.push(fault(...given));
  if (seller.cvr === null) {
    refuse(
      '/company/cvr',
      'seller-incomplete',
      'Sælgers CVR-nummer mangler. Udfyld det på virksomheden (PUT /v1/company).',
      'The CVR number of the seller is missing. Fill it in on the company (PUT /v1/company).',
    );
  }
  if (!seller.hasAddress) {
    refuse(
      '/company/address',
      'seller-incomplete',
      'Sælgers adresse mangler. Udfyld den på virksomheden (PUT /v1/company).',
      'The address of the seller is missing. Fill it in on the company (PUT /v1/company).',
    );
  }
  if (lines.length === 0)
    refuse('/lines', 'required', 'Fakturaen skal have mindst én linje.', 'The invoice must have at least one line.');
  if (dueDate !== null && dueDate < issueDate) {
    refuse(
      '/dueDate',
      'before-issue-date',
      'Forfaldsdatoen kan ikke ligge før fakturadatoen.',
      'The due date cannot be before the issue date.',
    );
  }
  if (kind === 'creditNote' && creditsInvoiceId === null) {
    refuse(
      '/creditsInvoiceId',
      'required',
      'En kreditnota skal henvise til den faktura, den retter.',
      'A credit note must refer to the invoice that it corrects.',
    );
  }
  if (kind !== 'creditNote' && creditsInvoiceId !== null) {
    refuse(
      '/creditsInvoiceId',
      'not-a-credit-note',
      'Kun en kreditnota henviser til en anden faktura.',
      'Only a credit note refers to another invoice.',
    );
  }
  return faults;
}

function totalFaults({ lines, totals, depreciation }: InvoiceContent): FieldRefusal[] {
  if (!lines.every(({ quantity }) => isQuantity(quantity))) return [];
  const amounts = amountsOf(lines);
  const faults: FieldRefusal[] = [];
  for (const name of ['net', 'vat', 'total'] as const) {
    const [ours, theirs] = [amounts[name], totals && Money.ofOere(totals[name])];
    if (!theirs || ours.equals(theirs)) continue;
    const [calculated, given] = [ours.toDecimal(), theirs.toDecimal()];
    faults.push(
      fault(
        `/totals/${name}`,
        'does-not-add-up',
        `Linjerne giver ${calculated}, men der står ${given}.`,
        `The lines come to ${calculated}, but it says ${given}.`,
      ),
    );
  }
  if (amounts.total.isNegative()) {
    faults.push(
      fault(
        '/lines',
        'negative-total',
        'Fakturaen er negativ. Brug en kreditnota.',
        'The invoice is negative. Use a credit note.',
      ),
    );
  }
  if (depreciation > amounts.total.oere) {
    faults.push(
      fault(
        '/depreciation',
        'above-total',
        'Afskrivningen er større end fakturaen.',
        'The depreciation is larger than the invoice.',
      ),
    );
  }
  return faults;
}

function fault(pointer: string, code: string, da: string, en: string): FieldRefusal {
  return { pointer, code, da, en };
}
