import { type FieldRefusal, Money } from '#shared-kernel';
import type { BookedContent, EInvoice, EInvoiceLine } from '../contracts/index.js';
import { EInvoiceIncomplete, NoOwnPayment } from './e-invoice-errors.js';
import { partyOf, type PartyFacts, POLICYHOLDER, SELLER, xmlText } from './e-invoice-faults.js';
import { totalsOf, withoutVat } from './e-invoice.js';
import type { Settlement } from './settlement.js';

export interface DraftFacts {
  readonly seller: PartyFacts;
  readonly policyholder: PartyFacts;
  readonly buyerReference: string;
}

/**
 * What the policyholder pays of an invoice, as a draft that the ERP books. Its lines carry no VAT of their own, since the
 * invoice to the insurer states the VAT of the whole repair. A private person has no address in Peppol, so the draft is
 * addressed to the contractor itself.
 * @throws EInvoiceIncomplete, NoOwnPayment
 */
export function draftEInvoiceOf(
  invoice: Pick<BookedContent, 'number' | 'issueDate' | 'dueDate' | 'deliveryDate'>,
  settlement: Settlement,
  { seller, policyholder, buyerReference }: DraftFacts,
): EInvoice {
  if (!settlement.policyholderShare.isMoreThan(Money.zero)) throw new NoOwnPayment();
  const faults: FieldRefusal[] = [];
  const parties = {
    seller: partyOf(seller, SELLER, faults),
    buyer: partyOf(policyholder, POLICYHOLDER, faults, seller.cvr ?? ''),
  };
  if (faults.length > 0) throw new EInvoiceIncomplete(faults);
  const number = xmlText(invoice.number);
  const vatBreakdown = [withoutVat(settlement.policyholderShare.oere)];
  return {
    type: '380',
    number: `KLADDE-${number}`,
    issueDate: invoice.issueDate,
    dueDate: invoice.dueDate ?? invoice.issueDate,
    deliveryDate: invoice.deliveryDate,
    note: `Kladde til forsikringstagerens egenbetaling af faktura ${number}. Fakturaen får sit nummer, når den bogføres.`,
    buyerReference: xmlText(buyerReference),
    credits: null,
    ...parties,
    payment: null,
    lines: linesOf(settlement),
    vatBreakdown,
    ...totalsOf(vatBreakdown, 0),
  };
}

/** The parts of the own payment; where they exceed the invoice, the last ones are cut. */
function linesOf({ deductible, depreciation, vatShare, policyholderShare }: Settlement): EInvoiceLine[] {
  let left = policyholderShare;
  const parts: readonly (readonly [string, Money])[] = [
    ['Selvrisiko', deductible],
    ['Afskrivning', depreciation],
    ['Andel af moms', vatShare],
  ];
  return parts.flatMap(([text, part]) => {
    const taken = Money.smallerOf(left, part);
    left = left.minus(taken);
    if (taken.isZero()) return [];
    const [unitPrice, net] = [taken.oere, taken.oere];
    return [{ text, note: null, quantity: '1', unitCode: 'LS', unitPrice, net, vatCategory: 'O', rate: null }];
  });
}
