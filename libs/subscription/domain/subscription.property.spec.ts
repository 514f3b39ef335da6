import fc from 'fast-check';
import { addDays, danishDay, type Day, Ids, Money } from '#shared-kernel';
import type { MonthCharge } from './month-charge.js';
import { PriceList } from './price-list.js';
import { Subscription } from './subscription.js';

type Step = { hours: number; action: 'activate' | 'deactivate' | 'charge' | 'chargeTwice' };

class CountingIds extends Ids {
  private count = 0;
  next(): string {
    this.count += 1;
    return String(this.count);
  }
}

const HOUR = 3_600_000;
const prices = PriceList.of([
  { validFrom: '2020-01-01', price: Money.fromDecimal('350') },
  { validFrom: '2027-01-15', price: Money.fromDecimal('395') },
]);

const oddDays = [
  '2026-01-31T22:30Z',
  '2026-01-30T23:30Z',
  '2028-02-29T12:00Z',
  '2026-03-28T23:30Z',
  '2026-10-25T00:30Z',
  '2027-02-28T12:00Z',
];
const start = fc.oneof(
  fc.constantFrom(...oddDays).map((text) => new Date(text)),
  fc.date({ min: new Date('2026-01-01'), max: new Date('2029-01-01'), noInvalidDate: true }),
);
const history = fc.array(
  fc.record({
    hours: fc.oneof(fc.integer({ min: 0, max: 48 }), fc.integer({ min: 0, max: 24 * 100 })),
    action: fc.constantFrom('activate', 'deactivate', 'charge', 'chargeTwice'),
  }),
  { maxLength: 25 },
) as fc.Arbitrary<Step[]>;

/** The charged months, and the days on which the module was on at any time. */
function live(
  from: Date,
  steps: readonly Step[],
): { charges: MonthCharge[]; activeDays: Set<Day>; subscription: Subscription } {
  const subscription = Subscription.tenantPolicies('c');
  const ids = new CountingIds();
  const charges: MonthCharge[] = [];
  const activeDays = new Set<Day>();
  let now = from;
  for (const { hours, action } of steps) {
    const later = new Date(now.getTime() + hours * HOUR);
    if (subscription.status === 'active') {
      for (let day = danishDay(now); day <= danishDay(later); day = addDays(day, 1)) activeDays.add(day);
    }
    now = later;
    const today = danishDay(now);
    if (action === 'activate') {
      charges.push(...subscription.activate('networkContractor', now, prices, ids));
      activeDays.add(today);
    } else if (action === 'deactivate') charges.push(...subscription.deactivate(now, prices, ids));
    else charges.push(...subscription.charge(today, prices, ids));
    if (action === 'chargeTwice') expect(subscription.charge(today, prices, ids)).toEqual([]);
  }
  charges.push(...subscription.charge(danishDay(now), prices, ids));
  return { charges, activeDays, subscription };
}

const summary = (charges: readonly MonthCharge[]): string[][] =>
  charges.map(({ periodStart, periodEnd, price }) => [periodStart, periodEnd, price.toDecimal()]);

describe('any history of switching on and off', () => {
  it('pays for every day that the module was on, exactly once, and for no month that started while it was off', () => {
    fc.assert(
      fc.property(start, history, (from, steps) => {
        const { charges, activeDays } = live(from, steps);
        charges.forEach((charge, place) => {
          expect(activeDays.has(charge.periodStart)).toBe(true);
          expect(charge.price).toEqual(prices.priceOn(charge.periodStart));
          const previous = charges[place - 1];
          if (previous) expect(charge.periodStart > previous.periodEnd).toBe(true);
        });
        for (const day of activeDays) {
          expect(charges.filter(({ periodStart, periodEnd }) => periodStart <= day && day <= periodEnd)).toHaveLength(
            1,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never charges twice in one calendar month', () => {
    fc.assert(
      fc.property(start, history, (from, steps) => {
        const months = live(from, steps).charges.map(({ periodStart }) => periodStart.slice(0, 7));
        expect(new Set(months).size).toBe(months.length);
      }),
      { numRuns: 300 },
    );
  });

  it('charges the same whenever the charging job ran, or did not', () => {
    fc.assert(
      fc.property(start, history, (from, steps) => {
        let waited = 0;
        const withoutJob: Step[] = [];
        for (const step of steps) {
          if (step.action === 'activate' || step.action === 'deactivate') {
            withoutJob.push({ ...step, hours: step.hours + waited });
            waited = 0;
          } else waited += step.hours;
        }
        withoutJob.push({ hours: waited, action: 'charge' });
        expect(summary(live(from, withoutJob).charges)).toEqual(summary(live(from, steps).charges));
      }),
      { numRuns: 300 },
    );
  });

  it('names the next charge: nothing is due the day before, one month on the day', () => {
    fc.assert(
      fc.property(start, history, (from, steps) => {
        const { subscription } = live(from, steps);
        const next = subscription.nextChargeOn;
        expect(next === null).toBe(subscription.status === 'inactive');
        if (next === null) return;
        expect(subscription.chargesDue(addDays(next, -1), prices)).toEqual([]);
        expect(subscription.chargesDue(next, prices).map((due) => due.start)).toEqual([next]);
      }),
      { numRuns: 300 },
    );
  });

  it('counts a version for every event', () => {
    fc.assert(
      fc.property(start, history, (from, steps) => {
        const { subscription } = live(from, steps);
        expect(subscription.releaseEvents()).toHaveLength(subscription.version);
      }),
    );
  });
});
