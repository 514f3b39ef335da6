import { Claim, Claims } from '../domain/claim.js';

export class InMemoryClaims extends Claims {
  readonly all: Claim[] = [];

  async hold(companyId: string, id: string): Promise<Claim> {
    const known = await this.byId(companyId, id);
    if (known) return known;
    const claim = Claim.open(companyId, id);
    this.all.push(claim);
    return claim;
  }

  async byId(companyId: string, id: string): Promise<Claim | null> {
    return this.all.find((claim) => claim.companyId === companyId && claim.id === id) ?? null;
  }
}
