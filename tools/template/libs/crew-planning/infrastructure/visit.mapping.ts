import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Visit } from '../domain/visit.js';

export const VisitMapping = defineEntity({
  class: entityClass(Visit),
  schema: 'crew_planning',
  tableName: 'visit',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    caseId: p.uuid(),
    day: p.text().nullable(),
  },
});
