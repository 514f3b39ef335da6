import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Invoice } from '../domain/invoice.js';

export const InvoiceMapping = defineEntity({
  class: entityClass(Invoice),
  schema: 'invoicing',
  tableName: 'invoice',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    number: p.text(),
    numberKey: p.text(),
    kind: p.text(),
    caseId: p.uuid(),
    taskId: p.uuid().nullable(),
    insurerId: p.uuid(),
    issueDate: p.text(),
    content: p.json(),
    fingerprint: p.text(),
    net: p.bigint('number'),
    vat: p.bigint('number'),
    total: p.bigint('number'),
    creditsInvoiceId: p.uuid().nullable(),
    registeredAt: p.datetime(),
    state: p.text().nullable(),
    requestedBy: p.text().nullable(),
    requestedAt: p.datetime().nullable(),
    confirmedAboveApproved: p.boolean(),
    attempts: p.integer(),
    reference: p.text().nullable(),
    answer: p.json(),
    reason: p.json().nullable(),
    postedAt: p.datetime().nullable(),
    hasPdf: p.boolean(),
    pdfOutcome: p.text().nullable(),
    // An address of a person; the audit trail names the user by id.
    sentAs: p.text().nullable().hidden(),
    tenant: p.text().nullable(),
  },
});
