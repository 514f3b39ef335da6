import type { BookedContent, EInvoice, InvoiceLine } from '../../libs/invoicing/contracts/index.js';
import { draftEInvoiceOf } from '../../libs/invoicing/domain/draft-e-invoice.js';
import { type EInvoiceFacts, eInvoiceOf, paymentOf } from '../../libs/invoicing/domain/e-invoice.js';
import { settle } from '../../libs/invoicing/domain/settlement.js';
import { Money } from '../../libs/shared-kernel/index.js';

export const SELLER = {
  name: 'Murer & Søn <ApS>',
  cvr: '12345674',
  email: 'faktura@murer.example',
  phone: '+4533112233',
  address: { street: 'Værkstedsvej 7', street2: null, postalCode: '2500', city: 'Valby' },
} as const;

const BUYER = {
  name: 'Nordlys Forsikring',
  cvr: '10526949',
  address: { street: 'Havnegade 1', street2: '3. sal', postalCode: '1058', city: 'København K' },
} as const;

export const POLICYHOLDER = {
  name: 'Åse Ærø',
  cvr: null,
  email: null,
  phone: '+4520304050',
  address: { street: 'Lærkevej 3', street2: null, postalCode: '4000', city: 'Roskilde' },
} as const;

const FACTS: EInvoiceFacts = { seller: SELLER, buyerReference: 'R-2026-17', credits: null };

export function line(change: Partial<InvoiceLine> = {}): InvoiceLine {
  return { text: 'Rør', quantity: '2.5', unit: 'timer', unitPrice: 45000, vatCategory: 'S', ...change };
}

export function booked(change: Partial<BookedContent> = {}): BookedContent {
  return {
    number: '2026-1001',
    kind: 'repair',
    caseId: '0190b6a0-0000-7000-8000-000000000001',
    issueDate: '2026-11-25',
    dueDate: '2026-12-09',
    deliveryDate: '2026-11-24',
    buyer: BUYER,
    lines: [line(), line({ text: 'Kørsel', quantity: '1', unit: 'stk', unitPrice: 7500 })],
    fik: { type: '71', identifier: '123456789012347', creditorNumber: '81234567' },
    account: null,
    creditsInvoiceId: null,
    depreciation: 0,
    totals: null,
    ...change,
  };
}

export const invoice = (change: Partial<BookedContent> = {}, facts: Partial<EInvoiceFacts> = {}): EInvoice =>
  eInvoiceOf(booked(change), { ...FACTS, ...facts });

export const creditNote = (change: Partial<BookedContent> = {}): EInvoice =>
  invoice(
    { kind: 'creditNote', creditsInvoiceId: '0190b6a0-0000-7000-8000-000000000002', ...change },
    { credits: { number: '2026-1000', issueDate: '2026-11-20' } },
  );

export const settlement = (terms: Partial<Record<'net' | 'vat' | 'deductible' | 'depreciation', number>> = {}) =>
  settle({
    net: Money.ofOere(terms.net ?? 120000),
    vat: Money.ofOere(terms.vat ?? 30000),
    vatShare: 12.5,
    deductible: Money.ofOere(terms.deductible ?? 100000),
    collectedByContractor: true,
    depreciation: Money.ofOere(terms.depreciation ?? 5000),
  });

export const draft = (split = settlement(), change: Partial<BookedContent> = {}): EInvoice =>
  draftEInvoiceOf(booked(change), split, {
    seller: SELLER,
    policyholder: POLICYHOLDER,
    buyerReference: FACTS.buyerReference,
  });

/** Each kind of document, and what is special in one. */
export const TYPICAL: readonly (readonly [name: string, document: EInvoice])[] = [
  ['an invoice paid with FIK 71', invoice()],
  [
    'an invoice paid with FIK 75',
    invoice({ fik: { type: '75', identifier: '1234567890123452', creditorNumber: '81234567' } }),
  ],
  [
    'an invoice paid to a bank account',
    invoice({ fik: null, account: { registrationNumber: '1111', accountNumber: '12345678' } }),
  ],
  ...(
    [
      ['73', null],
      ['01', null],
      ['04', '1234567890123452'],
      ['15', '1234567890123452'],
    ] as const
  ).map(([type, identifier]) => {
    const payment = paymentOf({ type, identifier, creditorNumber: '81234567' }, null);
    return [`an invoice paid with card type ${type}`, { ...invoice(), payment }] as const;
  }),
  ['an invoice without payment details or due date', invoice({ fik: null, dueDate: null })],
  ['an on-account invoice', invoice({ kind: 'onAccount' })],
  ...(['assessment', 'rejection', 'damageService', 'unspecified', 'cashCompensation'] as const).map(
    (kind) => [`an invoice of kind ${kind}`, invoice({ kind })] as const,
  ),
  ['reverse charge', invoice({ lines: [line({ vatCategory: 'AE' })] })],
  ['exempt', invoice({ lines: [line({ vatCategory: 'E' })] })],
  ['zero rate', invoice({ lines: [line({ vatCategory: 'Z' })] })],
  ['all categories', invoice({ lines: (['S', 'Z', 'E', 'AE'] as const).map((vatCategory) => line({ vatCategory })) })],
  ['a depreciation', invoice({ depreciation: 10000 })],
  ['a depreciation of the whole', invoice({ depreciation: 150000 })],
  ['a reduction by price', invoice({ lines: [line(), line({ text: 'Rabat', unitPrice: -1000, quantity: '1' })] })],
  ['a reduction by quantity', invoice({ lines: [line(), line({ text: 'Retur', quantity: '-0.5' })] })],
  ['a line of zero', invoice({ lines: [line(), line({ quantity: '0' }), line({ unitPrice: 0 })] })],
  ['100 lines of 0.02', invoice({ lines: Array.from({ length: 100 }, () => line({ quantity: '1', unitPrice: 2 })) })],
  ['an unknown unit', invoice({ lines: [line({ unit: 'trillebør' })] })],
  ['markup and control characters', invoice({ lines: [line({ text: 'a\u0001<b>&amp;]]>\u{1f6bf}"' })] })],
  ['a credit note', creditNote()],
  ['a credit note with a depreciation', creditNote({ depreciation: 10000 })],
  [
    'a credit note that takes the VAT that is left',
    creditNote({
      lines: [line({ quantity: '1', unitPrice: 1002 })],
      vatBreakdown: [{ category: 'S', rate: 25, base: 1002, vat: 250 }],
    }),
  ],
  ['a draft for the policyholder', draft()],
  ['a draft of which the deductible exceeds the invoice', draft(settlement({ deductible: 900000 }))],
];
