import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Firm } from '../domain/firm.js';
import { Subcontract } from '../domain/subcontract.js';

const aggregate = { companyId: p.uuid().primary(), id: p.uuid().primary(), version: p.integer() };

export const FirmMapping = defineEntity({
  class: entityClass(Firm),
  schema: 'subcontracting',
  tableName: 'firm',
  ...tenantPolicies,
  properties: { ...aggregate, details: p.json() },
});

export const SubcontractMapping = defineEntity({
  class: entityClass(Subcontract),
  schema: 'subcontracting',
  tableName: 'subcontract',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    taskId: p.uuid(),
    firmId: p.uuid(),
    terms: p.json(),
    state: p.text(),
    declineReason: p.text().nullable(),
    linkDigest: p.text().nullable().hidden(),
    linkExpiresAt: p.datetime(),
    comments: p.integer(),
    receivedFileIds: p.json(),
    createdBy: p.text(),
    erasedAt: p.datetime().nullable(),
  },
});
