import { countedIds } from '#platform/testing/fixed-clock.js';
import type { TemplateTerms } from '../contracts/index.js';
import { MAX_TEMPLATES, ReportTemplate } from '../domain/report-template.js';
import { InMemoryReportTemplates, standardTemplate } from '../testing/index.js';
import { CreateTemplate, CreateTemplateHandler } from './create-template.js';

const { terms } = standardTemplate('Vandskade');
const template = (id: string) => ReportTemplate.create('company', id, terms);
const creating = (templates: InMemoryReportTemplates, given: TemplateTerms = terms) =>
  new CreateTemplateHandler(templates, countedIds()).execute(new CreateTemplate('company', given));

it('creates a template of the company', async () => {
  const templates = new InMemoryReportTemplates();
  await expect(creating(templates)).resolves.toEqual({ id: 'id-1' });
  expect(templates.all).toMatchObject([{ companyId: 'company', terms }]);
});

it('is refused above the limit', async () => {
  const many = Array.from({ length: MAX_TEMPLATES }, (_, at) => template(String(at)));
  await expect(creating(new InMemoryReportTemplates(...many))).rejects.toMatchObject({
    code: 'inspection-reports.too-many-templates',
  });
});

it('is refused if its parts do not fit together', async () => {
  const [first, ...others] = terms.sections;
  const [question] = first!.questions;
  const twice = { ...first!, questions: [question!, { ...question!, options: ['Kun én'] }] };
  const given = { ...terms, asksRooms: false, sections: [twice, ...others] };
  await expect(creating(new InMemoryReportTemplates(), given)).rejects.toMatchObject({
    code: 'inspection-reports.template-does-not-fit',
    errors: [
      { pointer: '/sections/0/questions/1/id' },
      { pointer: '/sections/0/questions/1/options' },
      { pointer: '/sections/2/perRoom' },
      { pointer: '/sections/3/perRoom' },
    ],
  });
});
