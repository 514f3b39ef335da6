import type { MonthCharge } from '../domain/month-charge.js';
import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { Subscription } from '../domain/subscription.js';
import type { Subscriptions } from '../domain/subscriptions.js';

export class InMemorySubscriptions extends InMemoryAggregates<Subscription> implements Subscriptions {
  readonly charges: MonthCharge[] = [];

  async find(companyId: string): Promise<Subscription | undefined> {
    return (await this.byId(companyId, companyId)) ?? undefined;
  }

  async addCharges(charges: readonly MonthCharge[]): Promise<void> {
    for (const { companyId, periodStart } of charges) {
      const isCharged = this.charges.some((one) => one.companyId === companyId && one.periodStart === periodStart);
      if (isCharged) throw new Error(`The month from ${periodStart} is charged already`);
    }
    this.charges.push(...charges);
  }
}
