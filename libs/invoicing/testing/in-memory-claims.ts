import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import { Claim, type Claims } from '../domain/claim.js';

export class InMemoryClaims extends InMemoryAggregates<Claim> implements Claims {
  async hold(companyId: string, id: string): Promise<Claim> {
    const known = await this.byId(companyId, id);
    if (known) return known;
    const claim = Claim.open(companyId, id);
    this.add(claim);
    return claim;
  }
}
