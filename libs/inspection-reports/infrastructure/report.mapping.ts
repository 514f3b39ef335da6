import { defineEntity, p } from '@mikro-orm/postgresql';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { Report } from '../domain/report.js';
import { ReportMark } from '../domain/report-mark.js';
import { ReportTemplate } from '../domain/report-template.js';
import { ReportVersion } from '../domain/report-version.js';

const schema = 'inspection_reports';
const aggregate = { companyId: p.uuid().primary(), id: p.uuid().primary(), version: p.integer() };

export const ReportMapping = defineEntity({
  class: entityClass(Report),
  schema,
  tableName: 'report',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    taskId: p.uuid(),
    templateId: p.uuid(),
    // What people wrote and signed is left out of the audit trail; the finished versions keep what was sent.
    template: p.json().hidden(),
    title: p.text().hidden(),
    content: p.json().hidden(),
    signatures: p.json().hidden(),
    startedBy: p.text(),
    erasedAt: p.datetime().nullable(),
  },
});

export const ReportVersionMapping = defineEntity({
  class: entityClass(ReportVersion),
  schema,
  tableName: 'report_version',
  ...tenantPolicies,
  properties: {
    ...aggregate,
    reportId: p.uuid(),
    taskId: p.uuid(),
    number: p.integer(),
    finished: p.json().nullable().hidden(),
    finishedBy: p.text(),
    finishedAt: p.datetime(),
    fileId: p.uuid().nullable(),
  },
});

export const ReportTemplateMapping = defineEntity({
  class: entityClass(ReportTemplate),
  schema,
  tableName: 'template',
  ...tenantPolicies,
  properties: { ...aggregate, terms: p.json() },
});

export const ReportMarkMapping = defineEntity({
  class: entityClass(ReportMark),
  schema,
  tableName: 'mark',
  ...tenantPolicies,
  properties: { ...aggregate, image: p.text().nullable().hidden() },
});
