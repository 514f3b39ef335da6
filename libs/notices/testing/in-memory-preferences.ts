import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import { Preferences, type PreferenceStore } from '../domain/preferences.js';

export class InMemoryPreferences extends InMemoryAggregates<Preferences> implements PreferenceStore {
  async of(companyId: string, userId: string): Promise<Preferences> {
    return (await this.byId(companyId, userId)) ?? Preferences.untouched(companyId, userId);
  }

  async ofMany(companyId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, Preferences>> {
    return new Map(await Promise.all(userIds.map(async (id) => [id, await this.of(companyId, id)] as const)));
  }

  async withDigest(companyId: string): Promise<Preferences[]> {
    return this.all.filter((one) => one.companyId === companyId && one.digestAt !== null);
  }
}
