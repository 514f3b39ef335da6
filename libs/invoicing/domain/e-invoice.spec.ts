import { Money } from '#shared-kernel';
import type { BookedContent } from '../contracts/index.js';
import { draftEInvoiceOf } from './draft-e-invoice.js';
import { EInvoiceIncomplete, NoOwnPayment } from './e-invoice-errors.js';
import { type PartyFacts } from './e-invoice-faults.js';
import { eInvoiceOf } from './e-invoice.js';
import { splitInvoice } from './own-payment.js';
import { unitCodeOf } from './unit-codes.js';

const seller: PartyFacts = {
  name: 'Murer & Søn',
  cvr: '12345674',
  email: null,
  phone: null,
  address: { street: 'Havnegade 1', street2: null, postalCode: '1058', city: 'København K' },
};
const nothing: PartyFacts = { name: null, cvr: null, email: null, phone: null, address: null };

const content: BookedContent = {
  number: '2026-1',
  kind: 'repair',
  caseId: '0190b6a0-0000-7000-8000-000000000001',
  issueDate: '2026-11-25',
  dueDate: null,
  deliveryDate: '2026-11-24',
  buyer: {
    name: 'Nordlys',
    cvr: '10526949',
    address: { street: 'Havnegade 2', street2: null, postalCode: '1058', city: 'København K' },
  },
  lines: [{ text: 'Rør', quantity: '1', unit: 'stk', unitPrice: 1002, vatCategory: 'S' }],
  fik: null,
  account: null,
  creditsInvoiceId: null,
  depreciation: 0,
  totals: null,
};
const facts = { seller, buyerReference: 'R-1', credits: null };

function missing(create: () => unknown): string[] {
  try {
    create();
  } catch (error) {
    if (error instanceof EInvoiceIncomplete) return error.errors.map(({ pointer }) => pointer);
    throw error;
  }
  return [];
}

it('names everything that is missing, at once', () => {
  const incomplete = {
    ...content,
    buyer: null,
    lines: content.lines.map((line) => ({ ...line, text: '\u0001' })),
  };
  const party = ['name', 'address/street', 'address/postalCode', 'address/city', 'cvr'];
  expect(missing(() => eInvoiceOf(incomplete, { ...facts, seller: nothing })).sort()).toEqual(
    [...party.map((field) => `/company/${field}`), ...party.map((field) => `/buyer/${field}`), '/lines/0/text'].sort(),
  );
  expect(missing(() => eInvoiceOf(content, facts))).toEqual([]);
});

it('keeps the VAT as it was booked, and calculates it for what was booked before the VAT was stored', () => {
  expect(eInvoiceOf(content, facts)).toMatchObject({ net: 1002, vat: 251, total: 1253, payable: 1253 });
  const vatBreakdown = [{ category: 'S' as const, rate: 25, base: 1002, vat: 250 }];
  expect(eInvoiceOf({ ...content, vatBreakdown }, facts)).toMatchObject({ net: 1002, vat: 250, total: 1252 });
});

it('shows the own payment as prepaid once it is fixed, and the depreciation until then', () => {
  const depreciated = { ...content, depreciation: 100 };
  expect(eInvoiceOf(depreciated, facts)).toMatchObject({ prepaid: 100, payable: 1153 });
  expect(eInvoiceOf(depreciated, { ...facts, ownPayment: 300 })).toMatchObject({ prepaid: 300, payable: 953 });
});

it('gives the ground of the ERP for lines without VAT, where it has one', () => {
  const lines = content.lines.map((line) => ({ ...line, vatCategory: 'E' as const }));
  const [usual] = eInvoiceOf({ ...content, lines }, facts).vatBreakdown;
  expect(usual?.reason?.text).toBe('Fritaget for moms (momslovens § 13)');
  const given = { category: 'E' as const, reason: 'Momsfri efter § 13, stk. 1' };
  const vatBreakdown = [{ category: 'E' as const, rate: 0, base: 1002, vat: 0, reason: given.reason }];
  const [own] = eInvoiceOf({ ...content, lines, vatBreakdown, vatReasons: [given] }, facts).vatBreakdown;
  expect(own?.reason?.text).toBe('Momsfri efter § 13, stk. 1');
});

it('is due on the day of issue if the invoice names no other day', () => {
  expect(eInvoiceOf(content, facts).dueDate).toBe('2026-11-25');
});

describe('the draft for the policyholder', () => {
  const split = (deductible: number) =>
    splitInvoice(
      { total: Money.ofOere(125000), vat: Money.ofOere(25000), depreciation: Money.zero },
      { deductible: Money.ofOere(deductible), vatShare: 0 },
      Money.zero,
    );
  const policyholder: PartyFacts = { ...seller, name: 'Åse', cvr: null };

  it('is addressed to the contractor, since a private person has no address in the network', () => {
    const { buyer, lines } = draftEInvoiceOf(content, split(50000), { seller, policyholder, buyerReference: 'R-1' });
    expect(buyer).toMatchObject({ name: 'Åse', cvr: null, endpoint: '12345674' });
    expect(lines.map(({ text, net, vatCategory }) => [text, net, vatCategory])).toEqual([['Selvrisiko', 50000, 'O']]);
  });

  it('names what is missing of the policyholder', () => {
    const unknown = { seller, policyholder: nothing, buyerReference: 'R-1' };
    expect(missing(() => draftEInvoiceOf(content, split(50000), unknown))).toEqual([
      '/policyholder/name',
      '/policyholder/address/street',
      '/policyholder/address/postalCode',
      '/policyholder/address/city',
    ]);
  });

  it('does not exist if the policyholder pays nothing', () => {
    expect(() => draftEInvoiceOf(content, split(0), { seller, policyholder, buyerReference: 'R-1' })).toThrow(
      NoOwnPayment,
    );
  });
});

it.each([
  ['Timer', 'HUR'],
  ['stk.', 'H87'],
  ['m²', 'MTK'],
  ['SÆT', 'SET'],
  ['trillebør', 'ZZ'],
  ['constructor', 'ZZ'],
])('the unit %s has the code %s', (unit, code) => expect(unitCodeOf(unit)).toBe(code));
