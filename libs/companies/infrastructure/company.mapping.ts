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
    // The company that the row belongs to is the row itself.
    companyId: p.uuid().formula(({ id }) => String(id)),
    version: p.integer(),
    key: p.text(),
    name: p.text(),
    cvr: p.text().nullable(),
    suspendedAt: p.datetime().nullable(),
    suspensionReason: p.text().nullable(),
    createdAt: p.datetime(),
  },
});
