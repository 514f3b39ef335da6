import fc from 'fast-check';
import { AmountTooLarge, DECIMAL_AMOUNT_PATTERN, MalformedAmount, Money } from './money.js';

const anyOere = fc.maxSafeInteger();
const everydayOere = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 });

describe('Money as text', () => {
  it.each([
    ['1234.50', 123450],
    ['1234.5', 123450],
    ['1234', 123400],
    ['0.05', 5],
    ['-0.05', -5],
    ['-12', -1200],
    ['007.10', 710],
    ['90071992547409.91', Number.MAX_SAFE_INTEGER],
  ])('reads %s', (text, oere) => {
    expect(Money.fromDecimal(text).oere).toBe(oere);
  });

  it.each([
    '1.234,50',
    '1234,50',
    '1,234.50',
    '12.345',
    '12.',
    '.5',
    '',
    ' 1',
    '1 ',
    '+1',
    '1e3',
    '--1',
    '١',
    '0x10',
    'NaN',
  ])('refuses %j', (text) => {
    expect(() => Money.fromDecimal(text)).toThrow(MalformedAmount);
  });

  it('has no negative zero', () => {
    expect(Object.is(Money.fromDecimal('-0.00').oere, 0)).toBe(true);
    expect(Object.is(Money.zero.negated().oere, 0)).toBe(true);
    expect(Money.fromDecimal('-0.00').toDecimal()).toBe('0.00');
  });

  it('comes back unchanged for every safe amount', () => {
    fc.assert(
      fc.property(anyOere, (oere) => {
        const money = Money.ofOere(oere);
        expect(money.toDecimal()).toMatch(new RegExp(DECIMAL_AMOUNT_PATTERN));
        expect(Money.fromDecimal(money.toDecimal()).oere).toBe(oere === 0 ? 0 : oere);
        expect(Money.fromJson(JSON.parse(JSON.stringify(money)) as never)).toEqual(money);
      }),
    );
  });

  it('is an amount and its currency in JSON', () => {
    expect(JSON.stringify({ price: Money.fromDecimal('350') })).toBe('{"price":{"amount":"350.00","currency":"DKK"}}');
  });

  it('takes no other currency than kroner', () => {
    expect(() => Money.fromJson({ amount: '1.00', currency: 'EUR' })).toThrow(MalformedAmount);
  });
});

describe('Money beyond exact integers', () => {
  it.each([Number.MAX_SAFE_INTEGER + 1, Number.MIN_SAFE_INTEGER - 1, 0.5, NaN, Infinity])('refuses %d øre', (oere) => {
    expect(() => Money.ofOere(oere)).toThrow(AmountTooLarge);
  });

  it('refuses the result of a sum, a product and a text that is too large', () => {
    const most = Money.ofOere(Number.MAX_SAFE_INTEGER);
    expect(() => most.plus(Money.ofOere(1))).toThrow(AmountTooLarge);
    expect(() => most.negated().minus(Money.ofOere(1))).toThrow(AmountTooLarge);
    expect(() => most.times(2n)).toThrow(AmountTooLarge);
    expect(() => Money.fromDecimal('90071992547409.92')).toThrow(AmountTooLarge);
    expect(() => Money.fromDecimal('99999999999999999999')).toThrow(AmountTooLarge);
  });
});

describe('Money arithmetic', () => {
  it.each([
    [1, 1n, 2n, 1],
    [-1, 1n, 2n, -1],
    [3, 1n, 2n, 2],
    [-3, 1n, 2n, -2],
    [1, 49n, 100n, 0],
    [-1, 49n, 100n, 0],
    [100, 1n, 3n, 33],
    [200, 1n, 3n, 67],
    [-200, 1n, 3n, -67],
  ])('rounds %d øre times %d/%d half away from zero to %d', (oere, numerator, denominator, rounded) => {
    expect(Object.is(Money.ofOere(oere).times(numerator, denominator).oere, rounded)).toBe(true);
  });

  it('never rounds by more than half an øre, and treats an amount and its opposite alike', () => {
    fc.assert(
      fc.property(
        everydayOere,
        fc.bigInt(-10_000n, 10_000n),
        fc.bigInt(1n, 10_000n),
        (oere, numerator, denominator) => {
          const result = Money.ofOere(oere).times(numerator, denominator);
          const error = BigInt(result.oere) * denominator - BigInt(oere) * numerator;
          expect(2n * (error < 0n ? -error : error) <= denominator).toBe(true);
          expect(Money.ofOere(oere).negated().times(numerator, denominator)).toEqual(result.negated());
        },
      ),
    );
  });

  it('adds and subtracts without loss', () => {
    fc.assert(
      fc.property(fc.array(everydayOere), everydayOere, (oeres, last) => {
        const sum = Money.sum(oeres.map((oere) => Money.ofOere(oere)));
        expect(sum.oere).toBe(oeres.reduce((total, oere) => total + oere, 0));
        expect(sum.plus(Money.ofOere(last)).minus(Money.ofOere(last))).toEqual(sum);
      }),
    );
  });

  it('takes a quarter as VAT, to the øre', () => {
    expect(Money.fromDecimal('1000').standardVat().toDecimal()).toBe('250.00');
    expect(Money.fromDecimal('0.02').standardVat().toDecimal()).toBe('0.01');
    expect(Money.fromDecimal('-0.02').standardVat().toDecimal()).toBe('-0.01');
    expect(Money.fromDecimal('0.01').standardVat().toDecimal()).toBe('0.00');
  });

  it('compares', () => {
    const [less, more] = [Money.fromDecimal('-2'), Money.fromDecimal('1')];
    expect(Money.smallerOf(less, more)).toBe(less);
    expect(Money.smallerOf(more, less)).toBe(less);
    expect(less.isLessThan(more) && more.isMoreThan(less) && less.isNegative()).toBe(true);
    expect(less.isMoreThan(less) || less.isLessThan(less) || more.isNegative() || more.isZero()).toBe(false);
    expect(more.equals(Money.ofOere(100)) && !more.equals(less)).toBe(true);
  });
});
