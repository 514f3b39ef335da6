import type { ReportFacts } from '../contracts/index.js';
import { ReportVersion } from '../domain/report-version.js';
import { aReport } from './a-report.js';

export const FACTS: ReportFacts = {
  ...{ referenceNumber: 'R-1', scalepointCaseNumber: null, caseName: null, insurerName: 'Nordlys' },
  ...{ policyNumber: null, policyholder: null, address: null, damage: null, damageDate: null },
  company: { name: 'Demo Byg & Søn', cvr: null, phone: null, email: null, address: null },
  finishedBy: 'Anna Åkjær',
};

/** The first version of a report as it was saved. */
export function aVersion(companyId = 'company'): ReportVersion {
  const report = Object.assign(aReport(), { companyId });
  const how = { by: 'anna', at: new Date('2026-11-25T13:05:00Z') };
  const version = ReportVersion.finish(report, 'version', 1, FACTS, how);
  version.releaseEvents();
  return version;
}
