import { ReportVersion } from '../domain/report-version.js';
import { aReport } from './a-report.js';

/** The first version of a report as it was saved. */
export function aVersion(companyId = 'company'): ReportVersion {
  const company = { name: 'Demo Byg & Søn', cvr: null, phone: null, email: null, address: null };
  const facts = {
    ...{ referenceNumber: 'R-1', scalepointCaseNumber: null, caseName: null, insurerName: 'Nordlys' },
    ...{ policyNumber: null, policyholder: null, address: null, damage: null, damageDate: null },
    ...{ company, finishedBy: 'Anna Åkjær' },
  };
  const report = Object.assign(aReport(), { companyId });
  const how = { by: 'anna', at: new Date('2026-11-25T13:05:00Z') };
  const version = ReportVersion.finish(report, 'version', 1, facts, how);
  version.releaseEvents();
  return version;
}
