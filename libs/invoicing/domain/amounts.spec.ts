import fc from 'fast-check';
import { Money } from '#shared-kernel';
import type { InvoiceLine } from '../contracts/index.js';
import { amountsOf, isQuantity, lineNet, vatOfLines } from './amounts.js';
import { hasFikCheckDigit, paymentFaults } from './payment.js';
import { settle } from './settlement.js';

const line = (quantity: string, unitPrice: number, vatCategory: InvoiceLine['vatCategory'] = 'S'): InvoiceLine => ({
  text: 'Rør',
  quantity,
  unit: 'stk',
  unitPrice,
  vatCategory,
});
const anyLine = fc.record({
  text: fc.constant('x'),
  quantity: fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }))
    .map(([a, b]) => `${a}.${String(b).padStart(4, '0')}`),
  unit: fc.constant('stk'),
  unitPrice: fc.integer({ min: 0, max: 10_000_000 }),
  vatCategory: fc.constantFrom('S' as const, 'Z' as const, 'E' as const, 'AE' as const),
});
const money = fc.integer({ min: 0, max: 1_000_000_00 }).map((oere) => Money.ofOere(oere));

it('rounds a line half away from zero, and VAT once per category', () => {
  expect(lineNet(line('0.5', 1)).oere).toBe(1);
  expect(lineNet(line('1.2345', 100)).oere).toBe(123);
  const three = amountsOf([line('1', 10), line('1', 10), line('1', 10)]);
  expect([three.net.oere, three.vat.oere, three.total.oere]).toEqual([30, 8, 38]);
  expect(amountsOf([line('1', 100, 'AE'), line('1', 100, 'E')]).vat.oere).toBe(0);
});

it('makes the lines add up to their categories and the categories to the total', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 20 }), (lines) => {
      const amounts = amountsOf(lines);
      expect(Money.sum(amounts.lines).equals(amounts.net)).toBe(true);
      expect(Money.sum(amounts.categories.map(({ net }) => net)).equals(amounts.net)).toBe(true);
      expect(Money.sum(vatOfLines(lines, amounts)).equals(amounts.vat)).toBe(true);
      expect(amounts.net.plus(amounts.vat).equals(amounts.total)).toBe(true);
    }),
  );
});

it.each(['1', '0.25', '12.3456', '-1'])('accepts %s as a quantity', (text) => expect(isQuantity(text)).toBe(true));
it.each(['', '1,5', '1.23456', 'æ', '1e3', '.5', ' 1'])('rejects %j as a quantity', (text) =>
  expect(isQuantity(text)).toBe(false),
);

it('makes the shares add up to the øre for all terms', () => {
  const terms = fc.record({
    net: money,
    vat: money,
    vatShare: fc.double({ min: 0, max: 100, noNaN: true }),
    deductible: money,
    collectedByContractor: fc.boolean(),
    depreciation: money,
  });
  fc.assert(
    fc.property(terms, (given) => {
      const { policyholderShare, insurerShare, total } = settle(given);
      expect(policyholderShare.plus(insurerShare).equals(total)).toBe(true);
      expect(insurerShare.isNegative() || policyholderShare.isNegative()).toBe(false);
    }),
  );
});

it('charges the policyholder deductible, depreciation and VAT share, at most the whole invoice', () => {
  const given = {
    net: Money.ofOere(80_000),
    vat: Money.ofOere(20_000),
    vatShare: 50,
    depreciation: Money.ofOere(5_000),
  };
  const collected = settle({ ...given, deductible: Money.ofOere(25_000), collectedByContractor: true });
  expect([collected.policyholderShare.oere, collected.insurerShare.oere]).toEqual([40_000, 60_000]);
  const elsewhere = settle({ ...given, deductible: Money.ofOere(25_000), collectedByContractor: false });
  expect(elsewhere.policyholderShare.oere).toBe(15_000);
  const all = settle({ ...given, deductible: Money.ofOere(999_999), collectedByContractor: true });
  expect([all.policyholderShare.oere, all.insurerShare.oere]).toEqual([100_000, 0]);
});

it('accepts only accounts with four and at most ten digits', () => {
  const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`));
  fc.assert(
    fc.property(digits(4, 4), digits(1, 10), (registrationNumber, accountNumber) => {
      expect(paymentFaults(null, { registrationNumber, accountNumber })).toEqual([]);
    }),
  );
  const notDigits = (length: number) =>
    fc.string({ maxLength: 14 }).filter((text) => !new RegExp(`^\\d{1,${length}}$`).test(text));
  fc.assert(
    fc.property(notDigits(10), (accountNumber) => {
      const [fault, more] = paymentFaults(null, { registrationNumber: '1234', accountNumber });
      expect([fault?.pointer, more]).toEqual(['/payment/account/accountNumber', undefined]);
    }),
  );
});

describe('a payment id', () => {
  it('has exactly one valid check digit, which detects one mistyped digit', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{14}$/),
        fc.nat({ max: 14 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, slip) => {
          const right = [...'0123456789'].filter((digit) => hasFikCheckDigit(digits + digit));
          expect(right).toHaveLength(1);
          const id = digits + String(right[0]);
          const wrong = id.slice(0, place) + String((Number(id[place]) + slip) % 10) + id.slice(place + 1);
          expect(hasFikCheckDigit(wrong)).toBe(false);
        },
      ),
    );
  });

  it('is rejected with the field and the reason', () => {
    const fik = (identifier: string, creditorNumber = '12345678') =>
      paymentFaults({ type: '71', identifier, creditorNumber }, null).map(({ pointer, code }) => [pointer, code]);
    expect(fik('123456789012347')).toEqual([]);
    expect(fik('123456789012348')).toEqual([['/payment/fik/identifier', 'wrong-check-digit']]);
    expect(fik('1234', '1')).toEqual([
      ['/payment/fik/identifier', 'wrong-length'],
      ['/payment/fik/creditorNumber', 'wrong-length'],
    ]);
    expect(paymentFaults(null, { registrationNumber: '12', accountNumber: '12345678901' })).toHaveLength(2);
  });
});
