import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Case } from '../domain/case.js';
import { Task } from '../domain/task.js';

const aggregate = { companyId: p.uuid().primary(), id: p.uuid().primary(), version: p.integer() };
const choice = () => p.text().nullable();

export const TaskMapping = defineEntity({
  class: entityClass(Task),
  schema: 'case_intake',
  tableName: 'task',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    scalepointTaskId: p.uuid(),
    status: p.text(),
    insurerId: p.uuid(),
    insurerName: p.text(),
    tokenDebtorId: p.text().nullable(),
    caseDebtor: p.text().nullable(),
    // The audit trail cannot be erased from, so it records only the fingerprint; the content is stored with the deliveries.
    content: p.json().hidden(),
    fingerprint: p.text(),
    revision: p.integer().nullable(),
    contentAt: p.datetime(),
    introduced: p.boolean(),
    withdrawn: p.boolean(),
    receivedAt: p.datetime(),
    caseId: p.uuid().nullable(),
    caseOfTaskId: p.uuid().nullable(),
    attention: p.json(),
    // Contains personal data; the audit trail records the decisions through the events.
    heldDeliveries: p.json().hidden(),
    chosenDebtorId: p.text().nullable(),
    scalepointCaseId: p.uuid().nullable(),
    // Free text about people is left out of the audit trail; the timeline shows it.
    rejectionReason: p.text().nullable().hidden(),
    rejections: p.json().hidden(),
    rejectedFrom: p.text().nullable(),
    closedFrom: p.text().nullable(),
    mergedIntoId: p.uuid().nullable(),
    mergedFrom: p.text().nullable(),
    reopenedAt: p.datetime().nullable(),
    inspectionAt: p.datetime().nullable(),
    inspectionDecidedAt: p.datetime().nullable(),
    visited: p.boolean(),
    completedAt: p.datetime().nullable(),
    deadlineRules: p.json(),
    postponements: p.json().hidden(),
    deadlines: p.json(),
    warnedDeadlines: p.json(),
    dueAt: p.datetime().nullable(),
    erasedAt: p.datetime().nullable(),
  },
});

export const CaseMapping = defineEntity({
  class: entityClass(Case),
  schema: 'case_intake',
  tableName: 'case',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    taskId: p.uuid(),
    number: p.integer(),
    name: p.text(),
    debtorId: p.text(),
    debtorReason: p.text(),
    requisitionNumber: p.text().nullable(),
    description: p.text(),
    damageAddress: p.json().nullable(),
    contacts: p.json(),
    caseManagerId: choice(),
    deputyId: choice(),
    caseGroupId: choice(),
    priceGroupId: choice(),
    markupGroupId: choice(),
    departmentId: choice(),
    carrierId: choice(),
    purposeId: choice(),
    origins: p.json(),
    flags: p.json(),
    insurerValues: p.json().hidden(),
  },
});
