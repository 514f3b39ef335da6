import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { Report, type Reports } from '../domain/report.js';
import type { ReportMarks } from '../domain/report-mark.js';
import { ReportTemplate, type ReportTemplates } from '../domain/report-template.js';
import { ReportVersion, type ReportVersions } from '../domain/report-version.js';
import { SIGNATURE, standardTemplate, WATER_DAMAGE } from './a-report.js';
import { FACTS } from './a-version.js';

export interface ReportRepositories {
  readonly reports: Reports;
  readonly versions: ReportVersions;
  readonly templates: ReportTemplates;
  readonly marks: ReportMarks;
}

/** What the commands of this context rely on, whatever the repositories store in. */
export function testReportRepositories(inCompany: InTransaction<ReportRepositories>): void {
  const template = standardTemplate('Vandskade');

  async function finished() {
    const [company, reportId, taskId] = [v7(), v7(), v7()];
    const report = Report.start(company, reportId, taskId, template, 'anna');
    report.fill({ title: 'Rapport æøå', content: WATER_DAMAGE, signatures: [SIGNATURE] });
    await inCompany(company, async ({ reports }) => reports.add(report));
    const how = { by: 'anna', at: new Date('2026-11-25T13:05:00Z') };
    await inCompany(company, async ({ versions }) => {
      for (const number of [1, 2]) versions.add(ReportVersion.finish(report, v7(), number, FACTS, how));
    });
    return { company, reportId, taskId };
  }

  it('reports are found in their own company, as they were filled in, until they are deleted', async () => {
    const { company, reportId, taskId } = await finished();
    const found = await inCompany(company, ({ reports }) => reports.byId(company, reportId));
    expect(found).toMatchObject({ title: 'Rapport æøå', content: WATER_DAMAGE, signatures: [SIGNATURE] });
    const other = v7();
    expect(await inCompany(other, ({ reports }) => reports.byId(other, reportId))).toBeNull();
    const ofTask = () => inCompany(company, ({ reports }) => reports.ofTasks(company, [taskId, v7()]));
    expect(await ofTask()).toMatchObject([{ id: reportId }]);
    await inCompany(company, async ({ reports }) => {
      const report = await reports.byId(company, reportId);
      report?.discard(0);
      if (report) reports.remove(report);
    });
    expect(await ofTask()).toEqual([]);
  });

  it('the latest version of a report is found, and loses its content with its person', async () => {
    const { company, reportId, taskId } = await finished();
    const latest = () => inCompany(company, ({ versions }) => versions.latest(company, reportId));
    expect(await latest()).toMatchObject({ number: 2, finished: { content: WATER_DAMAGE, facts: FACTS } });
    const erase = () => inCompany(company, ({ versions }) => versions.erase(company, [taskId]));
    expect([await erase(), await erase()]).toEqual([2, 0]);
    expect(await latest()).toMatchObject({ number: 2, finished: null });
  });

  it('templates and the mark are stored for their company', async () => {
    const [company, id] = [v7(), v7()];
    await inCompany(company, async ({ templates, marks }) => {
      templates.add(ReportTemplate.create(company, id, template.terms));
      const mark = await marks.of(company);
      mark.change('iVBORw0KGgo=');
      marks.add(mark);
    });
    const read = (companyId: string) =>
      inCompany(companyId, async ({ templates, marks }) => ({
        count: await templates.count(companyId),
        own: (await templates.of(companyId)).map(({ terms }) => terms),
        image: (await marks.of(companyId)).image,
      }));
    expect(await read(company)).toEqual({ count: 1, own: [template.terms], image: 'iVBORw0KGgo=' });
    expect(await read(v7())).toEqual({ count: 0, own: [], image: null });
  });
}
