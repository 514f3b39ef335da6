import { recorded, saved } from '#platform/testing/in-memory-aggregates.js';
import { ReportTemplate } from '../domain/report-template.js';
import { InMemoryReportTemplates, standardTemplate } from '../testing/index.js';
import { ChangeTemplate, ChangeTemplateHandler, DeleteTemplate, DeleteTemplateHandler } from './template-changes.js';

const { id: standardId, terms } = standardTemplate('Vandskade');
const renamed = { ...terms, name: 'Vandskade, vores egen' };

function changing() {
  const template = saved(ReportTemplate.create('company', 'own', terms));
  const templates = new InMemoryReportTemplates(template);
  const change = (companyId = 'company', id = 'own', version: number | null = 1, given = renamed) =>
    new ChangeTemplateHandler(templates).execute(new ChangeTemplate(companyId, id, given, version));
  const remove = (companyId = 'company', id = 'own', version: number | null = 1) =>
    new DeleteTemplateHandler(templates).execute(new DeleteTemplate(companyId, id, version));
  return { template, templates, change, remove };
}

it('changes a template, and nothing if it is the same', async () => {
  const { template, change } = changing();
  await change('company', 'own', 1, terms);
  expect(recorded(template)).toEqual([]);
  await change();
  expect(template.terms.name).toBe('Vandskade, vores egen');
  expect(recorded(template)).toEqual(['inspection-reports.template-changed.v1']);
});

it('deletes a template', async () => {
  const { template, templates, remove } = changing();
  await remove();
  expect(templates.all).toEqual([]);
  expect(recorded(template)).toEqual(['inspection-reports.template-deleted.v1']);
});

it.each<[string, [string, string, number | null], string]>([
  ['of another company', ['other', 'own', 1], 'inspection-reports.template-not-found'],
  ['of the product', ['company', standardId, null], 'inspection-reports.standard-template'],
  ['that has changed since', ['company', 'own', 7], 'http.stale-version'],
])('a template %s is neither changed nor deleted', async (_, how, code) => {
  const { change, remove } = changing();
  await expect(change(...how)).rejects.toMatchObject({ code });
  await expect(remove(...how)).rejects.toMatchObject({ code });
});
