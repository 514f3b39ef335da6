import { aReport, InMemoryReports, SIGNATURE, WATER_DAMAGE } from '../testing/index.js';
import { FillReport, FillReportHandler } from './fill-report.js';

const filled = { title: 'Besigtigelsesrapport', content: WATER_DAMAGE, signatures: [SIGNATURE] };
const filling = (companyId: string, version: number | null, report = aReport({ remarks: null })) => {
  const done = new FillReportHandler(new InMemoryReports(report)).execute(
    new FillReport(companyId, 'report', filled, version),
  );
  return { report, done };
};

it('replaces what is filled in, for one who has seen its version', async () => {
  const { report, done } = filling('company', 1);
  await done;
  expect(report).toMatchObject({ ...filled, version: 2 });
});

it('is refused for an old version and another company', async () => {
  await expect(filling('company', 7).done).rejects.toMatchObject({ code: 'http.stale-version' });
  await expect(filling('other', null).done).rejects.toMatchObject({ code: 'inspection-reports.report-not-found' });
});
