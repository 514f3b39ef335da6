import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { Money } from '#shared-kernel';
import { PriceList } from '../domain/price-list.js';
import { Subscription } from '../domain/subscription.js';
import type { Subscriptions } from '../domain/subscriptions.js';

export interface SubscriptionRepositories {
  readonly subscriptions: Subscriptions;
}

const prices = PriceList.of([{ validFrom: '2026-01-01', price: Money.fromDecimal('350') }]);

/** What the commands of this context rely on, whatever the repositories store in. */
export function testSubscriptionRepositories(inCompany: InTransaction<SubscriptionRepositories>): void {
  async function activated() {
    const company = v7();
    const charges = await inCompany(company, async ({ subscriptions }) => {
      const subscription = Subscription.tenantPolicies(company);
      const months = subscription.activate('networkContractor', new Date('2026-02-10T11:00:00Z'), prices, { next: v7 });
      subscriptions.add(subscription);
      await subscriptions.addCharges(months);
      return months;
    });
    return { company, charges };
  }

  it('a subscription is found in its own company, and charges nothing for no months', async () => {
    const { company } = await activated();
    const find = (companyId: string) => inCompany(companyId, ({ subscriptions }) => subscriptions.find(companyId));
    expect(await find(company)).toMatchObject({ status: 'active', anchorDay: '2026-02-10', monthsCharged: 1 });
    expect(await find(v7())).toBeUndefined();
    await inCompany(company, ({ subscriptions }) => subscriptions.addCharges([]));
  });

  it('a month is charged once', async () => {
    const { company, charges } = await activated();
    const again = charges.map((charge) => Object.assign(Object.create(charge) as typeof charge, { id: v7() }));
    await expect(inCompany(company, ({ subscriptions }) => subscriptions.addCharges(again))).rejects.toThrow();
  });
}
