import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Subscription } from '../domain/subscription.js';

export const SubscriptionMapping = defineEntity({
  class: entityClass(Subscription),
  schema: 'subscription',
  tableName: 'subscription',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    status: p.text(),
    registration: p.text().nullable(),
    activatedAt: p.datetime().nullable(),
    deactivatedAt: p.datetime().nullable(),
    anchorDay: p.text().nullable(),
    monthsCharged: p.integer(),
  },
});
