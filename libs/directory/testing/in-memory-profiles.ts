import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import { Profile, type Profiles } from '../domain/company-profile.js';

export class InMemoryProfiles extends InMemoryAggregates<Profile> implements Profiles {
  async of(companyId: string): Promise<Profile> {
    return (await this.byId(companyId, companyId)) ?? Profile.of(companyId);
  }
}
