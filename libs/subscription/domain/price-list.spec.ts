import { Money } from '#shared-kernel';
import { PriceList } from './price-list.js';
import { NoPriceInForce, TwoPricesFromOneDay } from './subscription-errors.js';

const from = (validFrom: string, price: string) => ({ validFrom, price: Money.fromDecimal(price) });

describe('PriceList', () => {
  const prices = PriceList.of([
    from('2027-01-01', '395.00'),
    from('2026-01-01', '350.00'),
    from('2027-07-01', '300.00'),
  ]);

  it.each([
    ['2026-01-01', '350.00'],
    ['2026-12-31', '350.00'],
    ['2027-01-01', '395.00'],
    ['2027-06-30', '395.00'],
    ['2031-05-05', '300.00'],
  ])('on %s the price is %s', (day, price) => {
    expect(prices.priceOn(day).toDecimal()).toBe(price);
  });

  it('has no price before the first', () => {
    expect(() => prices.priceOn('2025-12-31')).toThrow(NoPriceInForce);
    expect(() => PriceList.of([]).priceOn('2026-01-01')).toThrow(NoPriceInForce);
  });

  it('refuses two prices from one day', () => {
    expect(() =>
      PriceList.of([from('2026-01-01', '1.00'), from('2027-01-01', '2.00'), from('2026-01-01', '1.00')]),
    ).toThrow(TwoPricesFromOneDay);
  });
});
