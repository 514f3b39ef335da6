import type { FieldRefusal } from '#shared-kernel';
import type { BookedContent, EInvoice, EInvoiceLine } from '../contracts/index.js';
import { EInvoiceIncomplete, NoOwnPayment } from './e-invoice-errors.js';
import { partyOf, type PartyFacts, POLICYHOLDER, SELLER, xmlText } from './e-invoice-faults.js';
import { totalsOf, withoutVat } from './e-invoice.js';
import type { Split } from './own-payment.js';

export interface DraftFacts {
  readonly seller: PartyFacts;
  readonly policyholder: PartyFacts;
  readonly buyerReference: string;
}

/**
 * The policyholder's share of an invoice, as a draft that the ERP books. Its lines carry no VAT of their own, since the
 * invoice to the insurer states the VAT of the whole repair. A private person has no address in Peppol, so the draft is
 * addressed to the contractor itself.
 * @throws EInvoiceIncomplete, NoOwnPayment
 */
export function draftEInvoiceOf(
  invoice: Pick<BookedContent, 'number' | 'issueDate' | 'dueDate' | 'deliveryDate'>,
  split: Split,
  { seller, policyholder, buyerReference }: DraftFacts,
): EInvoice {
  if (split.policyholderShare <= 0) throw new NoOwnPayment();
  const faults: FieldRefusal[] = [];
  const parties = {
    seller: partyOf(seller, SELLER, faults),
    buyer: partyOf(policyholder, POLICYHOLDER, faults, seller.cvr ?? ''),
  };
  if (faults.length > 0) throw new EInvoiceIncomplete(faults);
  const number = xmlText(invoice.number);
  const vatBreakdown = [withoutVat(split.policyholderShare)];
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
    lines: linesOf(split),
    vatBreakdown,
    ...totalsOf(vatBreakdown, 0),
  };
}

/** The parts of the own payment. */
function linesOf({ deductible, depreciation, vatShare }: Split): EInvoiceLine[] {
  const parts: readonly (readonly [string, number])[] = [
    ['Selvrisiko', deductible],
    ['Afskrivning', depreciation],
    ['Andel af moms', vatShare],
  ];
  return parts.flatMap(([text, net]) =>
    net === 0
      ? []
      : [{ text, note: null, quantity: '1', unitCode: 'LS', unitPrice: net, net, vatCategory: 'O', rate: null }],
  );
}
