import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { ReportTemplate } from '../domain/report-template.js';
import { FakeTasksForReports, InMemoryReports, InMemoryReportTemplates, standardTemplate } from '../testing/index.js';
import { StartReport, StartReportHandler } from './start-report.js';

const own = (name: string) =>
  ReportTemplate.create('company', `own ${name}`, { ...standardTemplate(name).terms, name: `Vores ${name}` });

async function starting(command: StartReport, ...templates: ReportTemplate[]) {
  const reports = new InMemoryReports();
  const known = new InMemoryReportTemplates(...templates);
  const handler = new StartReportHandler(reports, known, new FakeTasksForReports(), countedIds());
  await handler.execute(command);
  return reports.all[0]!;
}

it('is started from the standard template that fits the damage', async () => {
  const report = await starting(new StartReport('company', 'task', 'inspection', null, 'anna'));
  expect(report).toMatchObject({ id: 'id-1', title: 'Besigtigelsesrapport', template: { name: 'Vandskade' } });
  expect(recorded(report)).toEqual(['inspection-reports.report-started.v1']);
});

it('is started from the company’s own template before a standard one, and not from that of another kind', async () => {
  const inspection = new StartReport('company', 'task', 'inspection', null, 'anna');
  expect((await starting(inspection, own('Vandskade'))).templateId).toBe('own Vandskade');
  expect((await starting(inspection, own('Brand'), own('Udtørring'))).template.name).toBe('Vandskade');
  const finish = new StartReport('company', 'task', 'finish', null, 'anna');
  expect((await starting(finish)).template.name).toBe('Færdigmelding');
});

it('is started from the template that is named', async () => {
  const { id } = standardTemplate('Brand');
  expect((await starting(new StartReport('company', 'task', 'inspection', id, 'anna'))).templateId).toBe(id);
});

it.each([
  ['task', 'other', null, 'inspection-reports.task-not-found'],
  ['template', 'task', 'unknown', 'inspection-reports.template-not-found'],
])('is refused for an unknown %s', async (_, taskId, templateId, code) => {
  const command = new StartReport('company', taskId, 'inspection', templateId, 'anna');
  await expect(starting(command)).rejects.toMatchObject({ code });
});
