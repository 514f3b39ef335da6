import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Approval } from '../domain/approval.js';
import { Offer } from '../domain/offer.js';

const aggregate = { companyId: p.uuid().primary(), id: p.uuid().primary(), version: p.integer() };

export const OfferMapping = defineEntity({
  class: entityClass(Offer),
  schema: 'invoicing',
  tableName: 'offer',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    numberKey: p.text(),
    caseId: p.uuid(),
    taskId: p.uuid(),
    supplementsId: p.uuid().nullable(),
    content: p.json(),
    net: p.bigint('number'),
    vat: p.bigint('number'),
    total: p.bigint('number'),
    state: p.text(),
    draftedAt: p.datetime(),
    sentBy: p.text().nullable(),
    sentAt: p.datetime().nullable(),
    answer: p.json().nullable(),
    hasPdf: p.boolean(),
    delivery: p.text().nullable(),
  },
});

export const ApprovalMapping = defineEntity({
  class: entityClass(Approval),
  schema: 'invoicing',
  tableName: 'approval',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    caseId: p.uuid(),
    amount: p.bigint('number').nullable(),
    figure: p.bigint('number').nullable(),
    history: p.json(),
  },
});
