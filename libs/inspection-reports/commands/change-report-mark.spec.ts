import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { InMemoryReportMarks } from '../testing/index.js';
import { ChangeReportMark, ChangeReportMarkHandler } from './change-report-mark.js';

const PNG = 'iVBORw0KGgoAAAANSUhEUg==';

it('sets the mark, keeps it as it is, and removes it', async () => {
  const marks = new InMemoryReportMarks();
  const change = (image: string | null, version: number | null = null) =>
    new ChangeReportMarkHandler(marks).execute(new ChangeReportMark('company', image, version));
  await change(PNG, 0);
  expect(recorded(marks.all[0])).toEqual(['inspection-reports.report-mark-changed.v1']);
  await change(PNG);
  expect(recorded(marks.all[0])).toEqual([]);
  await expect(change(null, 7)).rejects.toMatchObject({ code: 'http.stale-version' });
  await expect(change('PHN2Zz4=')).rejects.toMatchObject({ code: 'inspection-reports.mark-is-no-picture' });
  await change(null, 1);
  expect(marks.all).toMatchObject([{ image: null, version: 2 }]);
});
