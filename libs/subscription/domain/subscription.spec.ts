import { type DomainEvent, Ids, Money } from '#shared-kernel';
import { ModuleActivatedV1, ModuleDeactivatedV1, MonthChargedV1 } from '../contracts/index.js';
import type { MonthCharge } from './month-charge.js';
import { PriceList } from './price-list.js';
import { type Registration, Subscription } from './subscription.js';
import { ActiveUnderOtherRegistration, NoPriceInForce, RegistrationRequired } from './subscription-errors.js';

class CountingIds extends Ids {
  private count = 0;
  next(): string {
    this.count += 1;
    return `charge-${this.count}`;
  }
}

const ids = new CountingIds();
const prices = PriceList.of([
  { validFrom: '2026-01-01', price: Money.fromDecimal('350.00') },
  { validFrom: '2026-06-01', price: Money.fromDecimal('375.00') },
]);
/** Noon in Denmark, summer or winter. */
const on = (day: string): Date => new Date(`${day}T11:00:00Z`);
const starts = (charges: readonly { periodStart: string }[]): string[] => charges.map(({ periodStart }) => periodStart);
const types = (events: readonly DomainEvent[]): string[] => events.map(({ type }) => type);

function activeSince(day: string, registration: Registration = 'networkContractor'): Subscription {
  const subscription = Subscription.tenantPolicies('company-1');
  subscription.activate(registration, on(day), prices, ids);
  subscription.releaseEvents();
  return subscription;
}

describe('activation', () => {
  it('charges the first month at once and says when the next one comes', () => {
    const subscription = Subscription.tenantPolicies('company-1');
    const charges = subscription.activate('contractorAdjuster', on('2026-02-10'), prices, ids);
    expect(charges).toEqual([
      expect.objectContaining({
        companyId: 'company-1',
        periodStart: '2026-02-10',
        periodEnd: '2026-03-09',
        price: Money.fromDecimal('350'),
      }),
    ]);
    expect(subscription).toMatchObject({
      id: 'company-1',
      status: 'active',
      registration: 'contractorAdjuster',
      activatedAt: on('2026-02-10'),
      nextChargeOn: '2026-03-10',
      version: 2,
    });
    expect(subscription.releaseEvents()).toEqual([
      new ModuleActivatedV1({
        companyId: 'company-1',
        registration: 'contractorAdjuster',
        activatedOn: '2026-02-10',
        nextChargeOn: '2026-02-10',
      }),
      new MonthChargedV1({
        companyId: 'company-1',
        chargeId: (charges[0] as MonthCharge).id,
        periodStart: '2026-02-10',
        periodEnd: '2026-03-09',
        amount: '350.00',
        currency: 'DKK',
      }),
    ]);
  });

  it('counts the Danish day, not the one in London', () => {
    const subscription = Subscription.tenantPolicies('company-1');
    const charges = subscription.activate('networkContractor', new Date('2026-01-31T23:30:00Z'), prices, ids);
    expect(starts(charges)).toEqual(['2026-02-01']);
  });

  it.each([
    ['2026-03-28T23:30:00Z', '2026-03-29'],
    ['2026-03-29T01:30:00Z', '2026-03-29'],
    ['2026-10-25T00:30:00Z', '2026-10-25'],
    ['2026-10-25T01:30:00Z', '2026-10-25'],
    ['2026-10-25T23:00:00Z', '2026-10-26'],
  ])('in a night when the clocks change, at %s, starts on %s', (instant, day) => {
    const subscription = Subscription.tenantPolicies('company-1');
    expect(starts(subscription.activate('networkContractor', new Date(instant), prices, ids))).toEqual([day]);
  });

  it('needs a registration with Scalepoint', () => {
    const subscription = Subscription.tenantPolicies('company-1');
    expect(() => subscription.activate('plumber' as Registration, on('2026-02-10'), prices, ids)).toThrow(
      RegistrationRequired,
    );
    expect(subscription).toMatchObject({ status: 'inactive', version: 0 });
  });

  it('needs a price, and changes nothing without one', () => {
    const subscription = Subscription.tenantPolicies('company-1');
    expect(() => subscription.activate('networkContractor', on('2025-12-31'), prices, ids)).toThrow(NoPriceInForce);
    expect(subscription).toMatchObject({ status: 'inactive', anchorDay: null, version: 0 });
    expect(subscription.releaseEvents()).toEqual([]);
  });

  it('twice is once', () => {
    const subscription = activeSince('2026-02-10');
    expect(subscription.activate('networkContractor', on('2026-05-01'), prices, ids)).toEqual([]);
    expect(subscription.releaseEvents()).toEqual([]);
    expect(subscription.activatedAt).toEqual(on('2026-02-10'));
  });

  it('under another registration needs a deactivation first', () => {
    const subscription = activeSince('2026-02-10');
    expect(() => subscription.activate('contractorAdjuster', on('2026-02-11'), prices, ids)).toThrow(
      ActiveUnderOtherRegistration,
    );
    subscription.deactivate(on('2026-02-11'), prices, ids);
    expect(subscription.activate('contractorAdjuster', on('2026-02-11'), prices, ids)).toEqual([]);
    expect(subscription.registration).toBe('contractorAdjuster');
  });
});

describe('charging', () => {
  it('takes each missed month once, at the price of its own first day', () => {
    const subscription = activeSince('2026-04-15');
    const charges = subscription.charge('2026-07-20', prices, ids);
    expect(charges.map(({ periodStart, price }) => [periodStart, price.toDecimal()])).toEqual([
      ['2026-05-15', '350.00'],
      ['2026-06-15', '375.00'],
      ['2026-07-15', '375.00'],
    ]);
    expect(new Set(charges.map(({ id }) => id)).size).toBe(3);
    expect(subscription.charge('2026-07-20', prices, ids)).toEqual([]);
    expect(types(subscription.releaseEvents())).toEqual(Array(3).fill('subscription.month-charged.v1'));
  });

  it('only asks when it lists what is due', () => {
    const subscription = activeSince('2026-04-15');
    expect(subscription.chargesDue('2026-05-15', prices)).toEqual([
      { start: '2026-05-15', end: '2026-06-14', price: Money.fromDecimal('350') },
    ]);
    expect(subscription.chargesDue('2026-05-15', prices)).toHaveLength(1);
    expect(subscription.chargesDue('2026-05-14', prices)).toEqual([]);
    expect(subscription.releaseEvents()).toEqual([]);
  });

  it('from the 31st uses the last day of shorter months, and the 31st again after them', () => {
    const subscription = activeSince('2026-01-31');
    expect(subscription.nextChargeOn).toBe('2026-02-28');
    expect(
      subscription.charge('2026-05-31', prices, ids).map(({ periodStart, periodEnd }) => [periodStart, periodEnd]),
    ).toEqual([
      ['2026-02-28', '2026-03-30'],
      ['2026-03-31', '2026-04-29'],
      ['2026-04-30', '2026-05-30'],
      ['2026-05-31', '2026-06-29'],
    ]);
  });

  it('from 29 February of a leap year comes back to the 29th', () => {
    const subscription = activeSince('2028-02-29');
    const charged = starts(subscription.charge('2032-02-29', prices, ids));
    expect(charged).toHaveLength(48);
    expect(charged).toEqual(expect.arrayContaining(['2028-03-29', '2029-02-28', '2029-03-29', '2032-02-29']));
  });

  it('with a clock that went back charges nothing', () => {
    const subscription = activeSince('2026-04-15');
    expect(subscription.charge('2026-01-01', prices, ids)).toEqual([]);
  });
});

describe('deactivation', () => {
  it('charges the months that were missed while on, and none after', () => {
    const subscription = activeSince('2026-02-10');
    expect(starts(subscription.deactivate(on('2026-04-20'), prices, ids))).toEqual(['2026-03-10', '2026-04-10']);
    expect(subscription).toMatchObject({ status: 'inactive', deactivatedAt: on('2026-04-20'), nextChargeOn: null });
    expect(subscription.charge('2027-01-01', prices, ids)).toEqual([]);
    const events = subscription.releaseEvents();
    expect(types(events)).toEqual([MonthChargedV1.type, MonthChargedV1.type, ModuleDeactivatedV1.type]);
    expect(events.at(-1)?.data).toEqual({ companyId: 'company-1', deactivatedOn: '2026-04-20' });
  });

  it('twice is once', () => {
    const subscription = activeSince('2026-02-10');
    subscription.deactivate(on('2026-02-20'), prices, ids);
    subscription.releaseEvents();
    expect(subscription.deactivate(on('2026-05-20'), prices, ids)).toEqual([]);
    expect(subscription.releaseEvents()).toEqual([]);
    expect(subscription.deactivatedAt).toEqual(on('2026-02-20'));
  });

  it('and activation within the paid month makes no second charge, and keeps the day of the month', () => {
    const subscription = activeSince('2026-01-31');
    subscription.deactivate(on('2026-02-05'), prices, ids);
    subscription.releaseEvents();
    expect(subscription.activate('networkContractor', on('2026-02-27'), prices, ids)).toEqual([]);
    expect(subscription.nextChargeOn).toBe('2026-02-28');
    expect(subscription.releaseEvents().map(({ data }) => data)).toEqual([
      expect.objectContaining({ nextChargeOn: '2026-02-28' }),
    ]);
    expect(starts(subscription.charge('2026-03-31', prices, ids))).toEqual(['2026-02-28', '2026-03-31']);
  });

  it('and activation on the day after the paid month counts from that day', () => {
    const subscription = activeSince('2026-01-31');
    subscription.deactivate(on('2026-02-05'), prices, ids);
    expect(starts(subscription.activate('networkContractor', on('2026-02-28'), prices, ids))).toEqual(['2026-02-28']);
    expect(subscription.nextChargeOn).toBe('2026-03-28');
  });

  it('and activation after the paid month starts a new one that day', () => {
    const subscription = activeSince('2026-01-10');
    subscription.deactivate(on('2026-01-20'), prices, ids);
    expect(starts(subscription.activate('networkContractor', on('2026-04-03'), prices, ids))).toEqual(['2026-04-03']);
    expect(subscription.nextChargeOn).toBe('2026-05-03');
  });
});
