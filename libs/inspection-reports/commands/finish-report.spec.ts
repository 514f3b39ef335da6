import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import {
  aReport,
  FakeProfiles,
  FakeTasksForReports,
  FakeUserNames,
  InMemoryReports,
  InMemoryReportVersions,
} from '../testing/index.js';
import { FinishReport, FinishReportHandler } from './finish-report.js';

function finishing(report = aReport()) {
  const versions = new InMemoryReportVersions();
  const handler = new FinishReportHandler(
    new InMemoryReports(report),
    versions,
    new FakeTasksForReports(),
    new FakeProfiles(),
    new FakeUserNames(),
    countedIds(),
    clockAt('2026-11-25T13:05:00Z'),
  );
  const finish = (by = 'anna', version: number | null = null, companyId = 'company') =>
    handler.execute(new FinishReport(companyId, 'report', by, version));
  return { report, versions, finish };
}

it('keeps a version with what the task and the company are called', async () => {
  const { report, versions, finish } = finishing();
  await finish();
  expect(versions.all).toMatchObject([
    {
      ...{ id: 'id-1', reportId: 'report', taskId: 'task', number: 1, finishedBy: 'anna', fileId: null },
      finished: {
        content: report.content,
        facts: {
          ...{ policyholder: 'Karen Holm', damage: 'Rørskade, Skjult vandskade', finishedBy: 'Anna Åkjær' },
          company: { name: 'Demo Byg & Søn', address: 'Havnegade 1, 4000 Roskilde' },
        },
      },
    },
  ]);
  expect(recorded(versions.all[0])).toEqual(['inspection-reports.report-finished.v1']);
});

it('keeps one version of the same content, and a further one after a change', async () => {
  const { report, versions, finish } = finishing();
  await finish();
  await finish('bo');
  expect(versions.all).toHaveLength(1);
  report.fill({ ...report, content: { ...report.content, remarks: 'Tilføjet' } });
  await finish('bo');
  expect(versions.all.map(({ number, finished }) => [number, finished?.content.remarks])).toEqual([
    [1, aReport().content.remarks],
    [2, 'Tilføjet'],
  ]);
  expect(versions.all[1]?.finished?.facts.finishedBy).toBe('bo');
});

it('is refused with what is missing, for an old version, and for another company', async () => {
  const { versions, finish } = finishing(aReport({ answers: [] }));
  await expect(finish()).rejects.toMatchObject({ code: 'inspection-reports.incomplete' });
  await expect(finish('anna', 7)).rejects.toMatchObject({ code: 'http.stale-version' });
  await expect(finish('anna', null, 'other')).rejects.toMatchObject({ code: 'inspection-reports.report-not-found' });
  expect(versions.all).toEqual([]);
});
