import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { entityClass, tenantPolicies } from '#platform/persistence';
import type { Channels } from '../contracts/index.js';
import { Preferences, PreferenceStore } from '../domain/preferences.js';

export const PreferencesMapping = defineEntity({
  class: entityClass(Preferences),
  schema: 'notices',
  tableName: 'preferences',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.text().primary(),
    version: p.integer(),
    language: p.text(),
    channels: p.json<Channels>(),
    digestAt: p.text().nullable(),
  },
});

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroPreferences extends PreferenceStore {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string, userId: string): Promise<Preferences> {
    const found = await this.em.findOne<Preferences>(PreferencesMapping, { companyId, id: userId }, forChange);
    return found ?? Preferences.untouched(companyId, userId);
  }

  async ofMany(companyId: string, userIds: readonly string[]): Promise<ReadonlyMap<string, Preferences>> {
    const found =
      userIds.length === 0
        ? []
        : await this.em.find<Preferences>(PreferencesMapping, { companyId, id: { $in: [...userIds] } });
    const known = new Map(found.map((one) => [one.id, one]));
    return new Map(userIds.map((id) => [id, known.get(id) ?? Preferences.untouched(companyId, id)]));
  }

  withDigest(companyId: string): Promise<Preferences[]> {
    const wanted = { companyId, digestAt: { $ne: null } };
    return this.em.find<Preferences>(PreferencesMapping, wanted, { ...forChange, orderBy: { id: 'asc' } });
  }

  add(preferences: Preferences): void {
    this.em.persist(preferences);
  }
}
