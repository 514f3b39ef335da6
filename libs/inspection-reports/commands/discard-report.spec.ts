import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aReport, aVersion, InMemoryReports, InMemoryReportVersions } from '../testing/index.js';
import { DiscardReport, DiscardReportHandler } from './discard-report.js';

function discarding({ isFinished = false, companyId = 'company', version = 1 } = {}) {
  const report = aReport();
  const reports = new InMemoryReports(report);
  const versions = new InMemoryReportVersions(...(isFinished ? [aVersion()] : []));
  const handler = new DiscardReportHandler(reports, versions);
  return { report, reports, done: handler.execute(new DiscardReport(companyId, 'report', version)) };
}

it('deletes a report that was never finished', async () => {
  const { report, reports, done } = discarding();
  await done;
  expect(reports.all).toEqual([]);
  expect(recorded(report)).toEqual(['inspection-reports.report-discarded.v1']);
});

it.each([
  ['with a finished version', { isFinished: true }, 'inspection-reports.finished'],
  ['of another company', { companyId: 'other' }, 'inspection-reports.report-not-found'],
  ['that has changed since', { version: 7 }, 'http.stale-version'],
])('is refused for a report %s', async (_, how, code) => {
  const { reports, done } = discarding(how);
  await expect(done).rejects.toMatchObject({ code });
  expect(reports.all).toHaveLength(1);
});
