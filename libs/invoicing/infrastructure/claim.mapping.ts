import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Claim } from '../domain/claim.js';

export const ClaimMapping = defineEntity({
  class: entityClass(Claim),
  schema: 'invoicing',
  tableName: 'claim',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    shares: p.json(),
  },
});
