import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass } from '#platform/persistence';
import { RegisteredCompany } from '../domain/registered-company.js';

/** The platform keeps the table, because row level security and the intake read it; only this context writes to it. */
export const CompanyMapping = defineEntity({
  class: entityClass(RegisteredCompany),
  schema: 'platform',
  tableName: 'company',
  properties: {
    id: p.uuid().primary(),
    companyId: p.uuid().generated('(id) stored'),
    version: p.integer(),
    key: p.text(),
    name: p.text(),
    cvr: p.text().nullable(),
    suspendedAt: p.datetime().nullable(),
    suspensionReason: p.text().nullable(),
    createdAt: p.datetime(),
  },
});
