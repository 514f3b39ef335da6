import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { entityClass, tenantPolicies } from '#platform/persistence';
import type { SavedView } from '../contracts/index.js';
import { SavedViews, SavedViewsStore } from '../domain/saved-views.js';

export const SavedViewsMapping = defineEntity({
  class: entityClass(SavedViews),
  schema: 'users',
  tableName: 'saved_views',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.text().primary(),
    version: p.integer(),
    views: p.json<readonly SavedView[]>(),
  },
});

@Injectable()
export class MikroSavedViews extends SavedViewsStore {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string, userId: string): Promise<SavedViews> {
    const found = await this.em.findOne<SavedViews>(
      SavedViewsMapping,
      { companyId, id: userId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    return found ?? SavedViews.none(companyId, userId);
  }

  add(views: SavedViews): void {
    this.em.persist(views);
  }
}
