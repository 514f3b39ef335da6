import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { Approval, Approvals } from '../domain/approval.js';
import type { Offer, Offers } from '../domain/offer.js';

export class InMemoryOffers extends InMemoryAggregates<Offer> implements Offers {
  async byNumberKey(companyId: string, numberKey: string): Promise<Offer | null> {
    return this.found((one) => one.companyId === companyId && one.numberKey === numberKey);
  }

  async sentOn(companyId: string, taskId: string): Promise<Offer[]> {
    const sent = this.all.filter((one) => one.companyId === companyId && one.taskId === taskId && one.state === 'sent');
    return sent.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}

export class InMemoryApprovals extends InMemoryAggregates<Approval> implements Approvals {}
