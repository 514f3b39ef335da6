import { addMonthsFromAnchor, Cvr, type Day, type FieldRefusal, Money } from '#shared-kernel';
import type { Buyer, InvoiceContent } from '../contracts/index.js';
import { type Amounts, isQuantity, lineNet } from './amounts.js';
import { numberFaults } from './invoice-number.js';
import { paymentFaults } from './payment.js';

/** What Danish law requires an invoice to say about the seller. */
export interface Seller {
  readonly name: string;
  readonly cvr: string | null;
  readonly hasAddress: boolean;
}

export interface Circumstances {
  readonly seller: Seller;
  /** Null if the case is unknown. */
  readonly buyer: Buyer | null;
  /** The amounts of the lines; null if they cannot be calculated. */
  readonly amounts: Amounts | null;
  /** The Danish day. */
  readonly today: Day;
  readonly confirmsOldIssueDate: boolean;
}

/** An older issue date is probably a typing error. */
const MAX_AGE_MONTHS = 12;

/** All errors in the content at once, each with its field and the remedy. */
export function faultsInInvoice(content: InvoiceContent, about: Circumstances): FieldRefusal[] {
  return [
    ...numberFaults(content.number),
    ...statutoryFaults(content, about.seller),
    ...dateFaults(content, about),
    ...buyerFaults(content, about.buyer),
    ...lineFaults(content),
    ...paymentFaults(content.fik, content.account),
    ...(about.amounts ? totalFaults(content, about.amounts) : []),
  ];
}

function buyerFaults({ lines }: InvoiceContent, buyer: Buyer | null): FieldRefusal[] {
  if (!buyer) return [];
  const faults: FieldRefusal[] = [];
  if (!buyer.address) {
    faults.push(
      fault(
        '/buyer/address',
        'buyer-incomplete',
        `Adressen på ${buyer.name} mangler. Udfyld den på sagens debitor i ERP-systemet, eller send den med i "buyer".`,
        `The address of ${buyer.name} is missing. Fill it in on the debtor of the case in the ERP, or send it in "buyer".`,
      ),
    );
  }
  const cvrFault = buyer.cvr === null ? undefined : Cvr.faultOf(buyer.cvr);
  if (cvrFault) faults.push(fault('/buyer/cvr', 'not-a-cvr', cvrFault.da, cvrFault.en));
  if (buyer.cvr === null && lines.some(({ vatCategory }) => vatCategory === 'AE')) {
    faults.push(
      fault(
        '/buyer/cvr',
        'buyer-incomplete',
        `Omvendt betalingspligt (AE) kræver købers CVR-nummer. Udfyld det på ${buyer.name}, eller brug en anden momskategori.`,
        `Reverse charge (AE) needs the CVR number of the buyer. Fill it in on ${buyer.name}, or use another VAT category.`,
      ),
    );
  }
  return faults;
}

function dateFaults({ issueDate, deliveryDate, kind }: InvoiceContent, about: Circumstances): FieldRefusal[] {
  const faults: FieldRefusal[] = [];
  if (issueDate > about.today) {
    const da = `Fakturadatoen ligger efter i dag (${about.today}). Ret datoen, eller vent med at bogføre.`;
    const en = `The issue date is after today (${about.today}). Correct the date, or book the invoice later.`;
    faults.push(fault('/issueDate', 'in-the-future', da, en));
  }
  if (issueDate < addMonthsFromAnchor(about.today, -MAX_AGE_MONTHS) && !about.confirmsOldIssueDate) {
    const da = `Fakturadatoen er mere end ${MAX_AGE_MONTHS} måneder gammel. Ret den, eller bekræft med "confirmOldIssueDate".`;
    const en = `The issue date is more than ${MAX_AGE_MONTHS} months old. Correct it, or confirm with "confirmOldIssueDate".`;
    faults.push(fault('/issueDate', 'too-old', da, en));
  }
  if (deliveryDate > issueDate && kind !== 'onAccount') {
    const da = 'Leveringsdatoen ligger efter fakturadatoen. Det er kun muligt på en acontofaktura.';
    const en = 'The delivery date is after the issue date, which is only possible on an on-account invoice.';
    faults.push(fault('/deliveryDate', 'after-issue-date', da, en));
  }
  return faults;
}

function lineFaults({ lines, kind }: InvoiceContent): FieldRefusal[] {
  return lines.flatMap((line, index) => {
    if (!isQuantity(line.quantity)) {
      const da = 'Skal være et tal med højst fire decimaler, f.eks. "2.5".';
      const en = 'Must be a number with at most four decimals, such as "2.5".';
      return [fault(`/lines/${index}/quantity`, 'not-a-quantity', da, en)];
    }
    if (!line.deductsInvoiceId) return [];
    const at = `/lines/${index}/deductsInvoiceId`;
    if (kind === 'creditNote' || kind === 'onAccount') {
      const da = 'Kun en slutfaktura fratrækker en acontofaktura. Udelad feltet.';
      return [
        fault(at, 'not-possible', da, 'Only a final invoice deducts an on-account invoice. Leave the field out.'),
      ];
    }
    if (lineNet(line).isNegative()) return [];
    const da = 'En linje, der fratrækker en acontofaktura, skal være negativ.';
    return [fault(at, 'not-negative', da, 'A line that deducts an on-account invoice must be negative.')];
  });
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

function totalFaults({ totals, depreciation }: InvoiceContent, amounts: Amounts): FieldRefusal[] {
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
  if (!amounts.total.isNegative() && depreciation > amounts.total.oere) {
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
