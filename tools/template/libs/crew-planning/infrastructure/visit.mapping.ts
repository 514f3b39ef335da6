import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, ofCompany } from '#platform/persistence';
import { Visit } from '../domain/visit.js';

export const VisitMapping = defineEntity({
  class: entityClass(Visit),
  schema: 'crew_planning',
  tableName: 'visit',
  ...ofCompany,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    caseId: p.uuid(),
    day: p.text().nullable(),
  },
});
