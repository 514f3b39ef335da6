import { type FieldRefusal, Money } from '#shared-kernel';
import type {
  BankAccount,
  BookedContent,
  EInvoice,
  EInvoiceLine,
  EInvoicePayment,
  EInvoiceType,
  EInvoiceVat,
  EInvoiceVatCategory,
  InvoiceKind,
  InvoiceLine,
} from '../contracts/index.js';
import { amountsOf } from './amounts.js';
import { EInvoiceIncomplete } from './e-invoice-errors.js';
import { BUYER, partyOf, type PartyFacts, SELLER, xmlText } from './e-invoice-faults.js';
import { UNKNOWN_UNIT, unitCodeOf } from './unit-codes.js';

/** Facts of an e-invoice that are not in the booked content. */
export interface EInvoiceFacts {
  readonly seller: PartyFacts;
  /** The insurer's reference number of the task, or another reference by which the buyer knows the case. */
  readonly buyerReference: string;
  readonly credits: { readonly number: string; readonly issueDate: string } | null;
  /** The policyholder's own payment in øre, once it was fixed with the posting; the depreciation until then. */
  readonly ownPayment?: number | null;
}

/**
 * Why no VAT is charged. Section 46 of the Danish VAT act demands the words "omvendt betalingspligt". EN 16931 allows no
 * reason for S and Z.
 */
const REASONS: Readonly<Record<EInvoiceVatCategory, EInvoiceVat['reason']>> = {
  S: null,
  Z: null,
  E: { code: null, text: 'Fritaget for moms (momslovens § 13)' },
  AE: { code: 'VATEX-EU-AE', text: 'Omvendt betalingspligt: køber afregner momsen (momslovens § 46)' },
  O: { code: 'VATEX-EU-O', text: 'Momsen er afregnet på fakturaen til forsikringsselskabet' },
};

/**
 * The e-invoice of a booked invoice or credit note. The policyholder's share is stated as prepaid: an allowance would reduce the
 * base of the VAT, which stays the same.
 * @throws EInvoiceIncomplete
 */
export function eInvoiceOf(
  content: BookedContent,
  { seller, buyerReference, credits, ownPayment }: EInvoiceFacts,
): EInvoice {
  const faults: FieldRefusal[] = [];
  const buyer = content.buyer && { ...content.buyer, email: null, phone: null };
  const { number, kind, issueDate, dueDate, deliveryDate, fik, account, depreciation, lines } = content;
  const type = typeOf(kind);
  const parties = { seller: partyOf(seller, SELLER, faults), buyer: partyOf(buyer, BUYER, faults) };
  lines.forEach(({ text }, index) => {
    if (xmlText(text).trim() === '') faults.push(unreadableLine(index));
  });
  if (faults.length > 0) throw new EInvoiceIncomplete(faults);
  const { lines: nets, categories } = amountsOf(lines);
  const booked = content.vatBreakdown;
  const vatBreakdown = categories.map(({ category, rate, net, vat }) => {
    // As booked: the document that takes the last net of a category gets its remaining VAT.
    const one = booked?.find((known) => known.category === category);
    const reason = REASONS[category];
    // The words of the ERP, where it has its own.
    const own = content.vatReasons?.find((given) => given.category === category) && one?.reason;
    return {
      category,
      rate: one?.rate ?? rate,
      base: net.oere,
      vat: one?.vat ?? vat.oere,
      reason: reason && own ? { ...reason, text: xmlText(own) } : reason,
    };
  });
  return {
    type,
    number: xmlText(number),
    issueDate,
    dueDate: type === '381' ? null : (dueDate ?? issueDate),
    deliveryDate,
    note: null,
    buyerReference: xmlText(buyerReference),
    credits: credits && { ...credits, number: xmlText(credits.number) },
    ...parties,
    payment: type === '381' ? null : paymentOf(fik, account),
    lines: lines.map((line, index) => lineOf(line, nets[index] ?? Money.zero, vatBreakdown)),
    vatBreakdown,
    ...totalsOf(vatBreakdown, ownPayment ?? depreciation),
  };
}

/** The totals of EN 16931 (BR-CO-13 to BR-CO-16). */
export function totalsOf(vatBreakdown: readonly EInvoiceVat[], prepaid: number) {
  const net = Money.sum(vatBreakdown.map(({ base }) => Money.ofOere(base)));
  const vat = Money.sum(vatBreakdown.map((one) => Money.ofOere(one.vat)));
  const total = net.plus(vat);
  return {
    net: net.oere,
    vat: vat.oere,
    total: total.oere,
    prepaid,
    payable: total.minus(Money.ofOere(prepaid)).oere,
  };
}

/** The lines that are not subject to VAT, as one category. */
export function withoutVat(base: number): EInvoiceVat {
  return { category: 'O', rate: null, base, vat: 0, reason: REASONS.O };
}

function typeOf(kind: InvoiceKind): EInvoiceType {
  if (kind === 'creditNote') return '381';
  return kind === 'onAccount' ? '386' : '380';
}

/** A price is never negative in EN 16931 (BR-27); the quantity carries the sign. */
function lineOf(line: InvoiceLine, net: Money, vatBreakdown: readonly EInvoiceVat[]): EInvoiceLine {
  const { text, quantity, unit, unitPrice, vatCategory } = line;
  const unitCode = unitCodeOf(unit);
  const negated = quantity.startsWith('-') ? quantity.slice(1) : `-${quantity}`;
  return {
    text: xmlText(text),
    note: unitCode === UNKNOWN_UNIT ? `Enhed: ${xmlText(unit)}` : null,
    quantity: unitPrice < 0 ? negated : quantity,
    unitCode,
    unitPrice: Math.abs(unitPrice),
    net: net.oere,
    vatCategory,
    rate: vatBreakdown.find(({ category }) => category === vatCategory)?.rate ?? 0,
  };
}

/** A payment id by its card type, of which the Danish rules allow +71, +73, +75 (FIK) and +01, +04, +15 (giro). */
interface PaymentCard {
  readonly type: string;
  /** Null for the card types without one. */
  readonly identifier: string | null;
  readonly creditorNumber: string;
}

/** Means of payment by the rules DK-R-006 to DK-R-011: the card type comes before the payment id. */
export function paymentOf(card: PaymentCard | null, account: BankAccount | null): EInvoicePayment | null {
  if (card) {
    const code = ['01', '04', '15'].includes(card.type) ? '50' : '93';
    const paymentId = `${card.type}#${card.identifier ?? ''}`;
    return { code, paymentId, account: card.creditorNumber, registrationNumber: null };
  }
  if (!account) return null;
  const { accountNumber, registrationNumber } = account;
  return { code: '42', paymentId: null, account: accountNumber, registrationNumber };
}

function unreadableLine(index: number): FieldRefusal {
  return {
    pointer: `/lines/${index}/text`,
    code: 'unreadable',
    da: 'Teksten på linjen består kun af usynlige tegn. Send fakturaen med en læselig tekst og et nyt nummer.',
    en: 'The text of the line consists of invisible characters only. Register the invoice with a readable text and a new number.',
  };
}
