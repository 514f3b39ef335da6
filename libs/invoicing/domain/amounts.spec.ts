import fc from 'fast-check';
import { Money } from '#shared-kernel';
import type { InvoiceLine } from '../contracts/index.js';
import { amountsOf, isQuantity, lineNet, vatOfLines } from './amounts.js';
import { hasFikCheckDigit, paymentFaults } from './payment.js';

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

it.each<[string, InvoiceLine[], number[]]>([
  ['four lines of 0.02', Array.from({ length: 4 }, () => line('1', 2)), [1, 0, 1, 0]],
  [
    '10000.00, forty of 1.02 and 0.10',
    [line('1', 1_000_000), ...Array.from({ length: 40 }, () => line('1', 102)), line('1', 10)],
    [250_000, 26, 25, 26, 25],
  ],
])('gives %s VAT that is never of another sign', (_what, lines, first) => {
  const vats = vatOfLines(lines, amountsOf(lines)).map(({ oere }) => oere);
  expect(vats.slice(0, first.length)).toEqual(first);
  expect(Math.min(...vats)).toBeGreaterThanOrEqual(0);
  expect(vats.at(-1)).toBeLessThanOrEqual(3);
});

it('gives 400 lines of 0.02 two kroner of VAT together, none of them below zero or above one øre', () => {
  const lines = Array.from({ length: 400 }, () => line('1', 2));
  const vats = vatOfLines(lines, amountsOf(lines)).map(({ oere }) => oere);
  expect([vats.reduce((sum, vat) => sum + vat, 0), Math.min(...vats), Math.max(...vats)]).toEqual([200, 0, 1]);
});

it('keeps each line within one øre of its own share, whatever the prices', () => {
  const anyLine = fc.integer({ min: -100_000, max: 10_000_000 }).map((oere) => line('1', oere));
  fc.assert(
    fc.property(fc.array(anyLine, { minLength: 1, maxLength: 40 }), (lines) => {
      const amounts = amountsOf(lines);
      vatOfLines(lines, amounts).forEach(({ oere }, index) => {
        const net = amounts.lines[index]?.oere ?? 0;
        expect(Math.abs(oere - net / 4)).toBeLessThanOrEqual(1);
        expect(oere * net).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

it.each(['1', '0.25', '12.3456', '-1'])('takes %s for a quantity', (text) => expect(isQuantity(text)).toBe(true));
it.each(['', '1,5', '1.23456', 'æ', '1e3', '.5', ' 1'])('does not take %j for one', (text) =>
  expect(isQuantity(text)).toBe(false),
);

it('takes every account of four and at most ten digits, and no other', () => {
  const digits = (min: number, max: number) => fc.stringMatching(new RegExp(`^\\d{${min},${max}}$`));
  fc.assert(
    fc.property(
      digits(4, 4).filter((text) => text !== '0000'),
      digits(1, 10).filter((text) => !/^0+$/.test(text)),
      (registrationNumber, accountNumber) => {
        expect(paymentFaults(null, { registrationNumber, accountNumber })).toEqual([]);
      },
    ),
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

  it('is refused with where and why', () => {
    const fik = (identifier: string, creditorNumber = '82345678') =>
      paymentFaults({ type: '71', identifier, creditorNumber }, null).map(({ pointer, code }) => [pointer, code]);
    expect(fik('123456789012347')).toEqual([]);
    expect(fik('123456789012348')).toEqual([['/payment/fik/identifier', 'wrong-check-digit']]);
    expect(fik('1234', '1')).toEqual([
      ['/payment/fik/identifier', 'wrong-length'],
      ['/payment/fik/creditorNumber', 'not-a-creditor-number'],
    ]);
    expect(fik('000000000000000', '12345678')).toEqual([
      ['/payment/fik/identifier', 'all-zeros'],
      ['/payment/fik/creditorNumber', 'not-a-creditor-number'],
    ]);
    expect(paymentFaults(null, { registrationNumber: '12', accountNumber: '12345678901' })).toHaveLength(2);
    const zeros = paymentFaults(null, { registrationNumber: '0000', accountNumber: '0' });
    expect(zeros.map(({ code }) => code)).toEqual(['all-zeros', 'all-zeros']);
  });

  it.each(['75', '04', '15'] as const)('of +%s has 16 digits', (type) => {
    const faults = (identifier: string | null) => paymentFaults({ type, identifier, creditorNumber: '81234567' }, null);
    expect(faults('1234567890123452')).toEqual([]);
    expect(faults('123456789012347')).toMatchObject([{ code: 'wrong-length' }]);
    expect(faults(null)).toMatchObject([{ code: 'wrong-length' }]);
  });

  it('is not used with +73', () => {
    const faults = (identifier: string | null) =>
      paymentFaults({ type: '73', identifier, creditorNumber: '81234567' }, null);
    expect(faults(null)).toEqual([]);
    expect(faults('123456789012347')).toMatchObject([{ code: 'not-used' }]);
  });
});
